package gatehouse.schools.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Somebody else has saved meanwhile: for each field that differs, what shall hold?
///
/// @param what is being changed, such as "the settings"
/// @param action where the answer is sent
/// @param back where one lands without saving
/// @param carried what the form carries along unseen: all that was typed, and what was seen
/// @param answers what has been chosen so far
public record MergePage(
    String what,
    String action,
    String back,
    Map<String, String> carried,
    List<Difference> differences,
    Answers answers)
    implements Page {
  public MergePage {
    carried = Map.copyOf(carried);
    differences = List.copyOf(differences);
  }

  /// What holds for each field, once somebody has chosen for each that differs.
  static Map<String, String> settled(
      Answers typed, Map<String, String> stored, Map<String, String> sent) {
    var settled = new LinkedHashMap<>(typed.values());
    stored.forEach((field, value) -> {
      if (Difference.THEIRS.equals(sent.get("keep-" + field))) {
        settled.put(field, value);
      }
    });
    return settled;
  }

  /// The same page with what was sent and what is still to be chosen.
  MergePage chosen(Map<String, String> sent) {
    var chosen = Answers.typed(sent, differences.stream().map(Difference::choice).toList());
    for (var difference : differences) {
      if (!List.of(Difference.MINE, Difference.THEIRS)
          .contains(chosen.value(difference.choice()))) {
        chosen =
            chosen.wrong(
                difference.choice(), "Choose what shall hold for “" + difference.label() + "”");
      }
    }
    return new MergePage(what, action, back, carried, differences, chosen);
  }

  @Override
  public String title() {
    return "Somebody else has changed " + what;
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }

  public List<Choice> choices(Difference difference) {
    return List.of(
        Choice.of(Difference.MINE, "Yours: " + shown(difference.mine())),
        Choice.of(Difference.THEIRS, "Stored now: " + shown(difference.theirs())));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(nothing)" : value;
  }
}
