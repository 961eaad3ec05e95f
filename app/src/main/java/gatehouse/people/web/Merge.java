package gatehouse.people.web;

import gatehouse.people.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two people changed the same person: which fields are still to be decided.
final class Merge {
  /// The hidden field that lists what a merge page asked.
  static final String ASKED = "asked";

  private Merge() {}

  /// The fields that a merge page asked for and nobody chose.
  static List<String> undecided(Form form) {
    var undecided = new ArrayList<String>();
    for (var field : form.text(ASKED).split(" ", -1)) {
      if (Fields.NAMES.contains(field) && !form.has(field)) {
        undecided.add(field);
      }
    }
    return undecided;
  }

  /// What was undecided as it was offered, so that it is offered again.
  static Form complete(Form form, Person theirs) {
    var filled = EditController.filled(theirs);
    var complete = form;
    for (var field : Fields.NAMES) {
      if (!form.has(field)) {
        var yours = form.has("yours." + field) ? form.text("yours." + field) : filled.text(field);
        complete = complete.with(field, yours);
      }
    }
    return complete;
  }

  /// The fields of the form, as the merge page calls them.
  static final class Fields {
    static final List<String> NAMES =
        Arrays.asList("given", "knownAs", "family", "year", "born", "email", "reference");

    private Fields() {}

    static String label(String field) {
      return switch (field) {
        case "given" -> "Given name";
        case "knownAs" -> "Known as";
        case "family" -> "Family name";
        case "year" -> "Year group";
        case "born" -> "Date of birth";
        case "email" -> "E-mail address";
        default -> "Reference";
      };
    }
  }
}
