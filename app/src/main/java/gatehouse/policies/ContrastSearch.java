package gatehouse.policies;

import gatehouse.rules.Judgement;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import gatehouse.rules.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks for rows of a comparison: of one act, for one person, or stricter on one side.
///
/// @param act only this act
/// @param actor only what is judged so for this person too; the example is then told of that person
/// @param stricter only what this side judges more strictly
public record ContrastSearch(
    @Nullable String act, @Nullable String actor, Contrast.@Nullable Side stricter) {

  List<Contrast> in(List<Contrast> contrasts, Supplier<Rulebook> left, Supplier<Rulebook> right) {
    return contrasts.stream()
        .filter(c -> act == null || c.acts().getFirst().id().equals(act))
        .filter(c -> stricter == null || c.stricter() == stricter)
        .flatMap(c -> ofActor(c, left, right).stream())
        .toList();
  }

  private Optional<Contrast> ofActor(
      Contrast contrast, Supplier<Rulebook> left, Supplier<Rulebook> right) {
    if (actor == null) {
      return Optional.of(contrast);
    }
    return told(contrast.example(), actor)
        .filter(s -> left.get().contradictions(s).isEmpty())
        .filter(s -> verdict(left.get(), s) == contrast.left())
        .filter(s -> verdict(right.get(), s) == contrast.right())
        .map(contrast::withExample);
  }

  private static Optional<Situation> told(Situation example, String actor) {
    Map<String, List<String>> told = new LinkedHashMap<>(example.told());
    told.put("actor", List.of(actor));
    Telling telling = Telling.of(example.vocabulary(), told);
    return telling.faults().isEmpty() ? Optional.of(telling.situation()) : Optional.empty();
  }

  private static Verdict verdict(Rulebook book, Situation situation) {
    Judgement judgement = book.newJudgement();
    book.judge(situation, judgement);
    return judgement.verdict();
  }
}
