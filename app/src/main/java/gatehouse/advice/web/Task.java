package gatehouse.advice.web;

import gatehouse.rules.Duty;
import gatehouse.rules.Facet;
import gatehouse.rules.Situation;
import gatehouse.shell.Link;
import java.util.Optional;

/// Something to do.
///
/// @param says the duty
/// @param within by when, if a clause says so
/// @param to who is told or asked, if anybody
/// @param clause the clause that asks for it
public record Task(String says, Optional<String> within, Optional<String> to, Link clause) {
  static Task of(Duty duty, Situation situation, ClausePlaces places) {
    return new Task(
        duty.says(),
        Optional.ofNullable(duty.within()).map(Task::plain),
        Optional.ofNullable(duty.to())
            .filter(to -> !isAsker(to, situation))
            .map(to -> recipient(to, situation)),
        new Link(duty.clause().value(), places.href(duty.clause())));
  }

  /// Nobody is told to report to himself.
  private static boolean isAsker(String role, Situation situation) {
    return situation.stated("actor").filter(actor -> actor.id().equals(role)).isPresent();
  }

  private static String recipient(String role, Situation situation) {
    return situation
        .vocabulary()
        .facet("actor")
        .flatMap(actor -> actor.value(role))
        .map(Facet.Value::is)
        .orElseGet(() -> plain(role));
  }

  private static String plain(String word) {
    return word.equals("lado") ? "LADO" : Sentence.upper(word.replace('_', ' '));
  }
}
