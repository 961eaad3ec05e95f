package gatehouse.policies;

import gatehouse.rules.Rulebook;
import java.util.List;
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
    return Casting.told(contrast.example(), actor)
        .filter(s -> left.get().contradictions(s).isEmpty())
        .filter(s -> Verdicts.of(left.get(), s) == contrast.left())
        .filter(s -> Verdicts.of(right.get(), s) == contrast.right())
        .map(s -> contrast.judged(s, left.get(), right.get()));
  }
}
