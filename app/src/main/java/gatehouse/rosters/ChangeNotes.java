package gatehouse.rosters;

import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.Person;
import gatehouse.people.YearGroup;
import gatehouse.shell.SchoolTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says what a row would change, in words for the office.
final class ChangeNotes {
  private ChangeNotes() {}

  /// What is known of somebody new.
  static List<String> of(Person newcomer) {
    var notes = new ArrayList<String>();
    newcomer.name().knownAs().ifPresent(name -> notes.add("Known as " + name));
    newcomer.email().ifPresent(email -> notes.add("E-mail address " + email));
    newcomer.reference().ifPresent(reference -> notes.add("Reference " + reference));
    newcomer.year().ifPresent(year -> notes.add(year.words()));
    newcomer.born().ifPresent(born -> notes.add("Born " + SchoolTime.words(born)));
    return notes;
  }

  static List<String> between(Person before, Person after) {
    var notes = new ArrayList<String>();
    add(notes, "Name", before.name(), after.name(), ChangeNotes::whole);
    addOptional(notes, "E-mail address", before.email(), after.email(), Email::value);
    addOptional(notes, "Reference", before.reference(), after.reference(), text -> text);
    addOptional(notes, "Year group", before.year(), after.year(), YearGroup::words);
    addOptional(notes, "Date of birth", before.born(), after.born(), SchoolTime::words);
    return notes;
  }

  private static String whole(Name name) {
    var known = name.knownAs().map(" (known as %s)"::formatted).orElse("");
    return name.given() + " " + name.family() + known;
  }

  static List<String> given(List<Appointment> given) {
    return given.stream().map(ChangeNotes::given).toList();
  }

  private static String given(Appointment each) {
    var until = each.leaves().map(last -> " to " + SchoolTime.words(last)).orElse("");
    return "%s from %s%s".formatted(each.role().words(), SchoolTime.words(each.starts()), until);
  }

  static List<String> ended(List<Appointment> ended) {
    return ended.stream()
        .map(each ->
            "%s: last day %s"
                .formatted(each.role().words(), SchoolTime.words(each.leaves().orElseThrow())))
        .toList();
  }

  private static <T> void addOptional(
      List<String> notes,
      String what,
      Optional<T> before,
      Optional<T> after,
      Function<T, String> words) {
    add(notes, what, before, after, value -> value.map(words).orElse("not known"));
  }

  private static <T> void add(
      List<String> notes, String what, T before, T after, Function<T, String> words) {
    if (!before.equals(after)) {
      notes.add("%s: %s, was %s".formatted(what, words.apply(after), words.apply(before)));
    }
  }
}
