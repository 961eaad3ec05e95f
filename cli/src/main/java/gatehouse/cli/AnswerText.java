package gatehouse.cli;

import gatehouse.advisor.Answer;
import gatehouse.rules.Change;
import gatehouse.rules.Citation;
import gatehouse.rules.Duty;
import gatehouse.rules.Note;
import gatehouse.rules.Verdict;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Prints an answer for a person.
final class AnswerText {
  private final Answer answer;
  private final PrintStream out;

  AnswerText(Answer answer, PrintStream out) {
    this.answer = answer;
    this.out = out;
  }

  void print() {
    headline();
    list("Rests on", answer.decision().citations(), AnswerText::line);
    list("On condition that", answer.decision().conditions(), c -> c);
    list("What would change it", answer.decision().changes(), AnswerText::line);
    list("What to do", answer.decision().duties(), AnswerText::line);
    list("Please note", answer.decision().notes(), AnswerText::line);
    open();
  }

  private void headline() {
    out.println(answer.verdict().title().toUpperCase(Locale.ROOT));
    String because = answer.decision().because();
    out.println(because.isEmpty() ? whomToAsk() : because);
    if (answer.ofPolicyAlone() != answer.verdict()) {
      out.println(
          "By the policy's own text alone: "
              + answer.ofPolicyAlone().title().toLowerCase(Locale.ROOT)
              + ".");
    }
  }

  private String whomToAsk() {
    return "No clause decides this. That is not a yes. Ask before you do it: " + owner() + ".";
  }

  private String owner() {
    String owner = answer.edition().pack().info().owner();
    return owner.isEmpty() ? "the headteacher" : owner;
  }

  private void open() {
    if (!answer.settled()) {
      String possible =
          answer.outlook().possible().stream().map(Verdict::word).collect(Collectors.joining(", "));
      out.println(
          "\nThis is the answer to what you have told. It could still become: " + possible + ".");
      answer
          .outlook()
          .next()
          .ifPresent(q ->
              out.println("Next question: " + q.facet().ask() + " (--" + q.facet().id() + ")"));
    }
  }

  private <T> void list(String title, List<T> items, java.util.function.Function<T, String> line) {
    if (!items.isEmpty()) {
      out.println("\n" + title);
      items.forEach(item -> out.println("  - " + line.apply(item)));
    }
  }

  private static String line(Citation c) {
    String role = c.role() == Citation.Role.DECIDES ? "" : " (" + c.role().word() + ")";
    return c.clause() + role + ": " + c.says();
  }

  private static String line(Duty duty) {
    return duty.says() + " [" + duty.clause() + "]";
  }

  private static String line(Change change) {
    String steps =
        change.steps().stream().map(s -> s.value().is()).collect(Collectors.joining("; "));
    return change.verdict().title() + " if: " + steps + " " + change.clauses();
  }

  private static String line(Note note) {
    return switch (note) {
      case Note.Ambiguity(String id, String about, String reading, boolean decided) ->
          id + " " + about + (decided ? " (decided): " : " (recommended reading): ") + reading;
      case Note.Currency(String refers, String says) -> says + " [" + refers + "]";
    };
  }
}
