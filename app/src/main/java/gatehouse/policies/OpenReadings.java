package gatehouse.policies;

import gatehouse.advisor.Comparisons;
import gatehouse.packs.Edition;
import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Pack;
import gatehouse.packs.Tailoring;
import gatehouse.rules.Clause;
import gatehouse.rules.Norm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What it would change if a school decided an open question otherwise than recommended.
@Component
public final class OpenReadings {
  private final Map<Chosen, Contrasts> effects = new ConcurrentHashMap<>();
  private final Map<String, Set<Chosen>> telling = new ConcurrentHashMap<>();

  private record Chosen(String policy, String question, String choice) {}

  /// Whether the choice brings other norms into force than the recommended reading does.
  public boolean switchesNorms(Pack pack, OpenQuestion question, OpenQuestion.Choice choice) {
    return telling
        .computeIfAbsent(pack.info().id(), _ -> telling(pack))
        .contains(chosen(pack, question, choice));
  }

  /// Every situation judged otherwise than under the recommended reading, which stands on the left.
  public Contrasts effect(Pack pack, OpenQuestion question, OpenQuestion.Choice choice) {
    return effects.computeIfAbsent(
        chosen(pack, question, choice), _ -> compared(pack, question, choice));
  }

  private static Contrasts compared(Pack pack, OpenQuestion question, OpenQuestion.Choice choice) {
    Edition recommended = Edition.asWritten(pack);
    Edition decided = decided(pack, question, choice);
    Casting casting = new Casting(recommended.rulebook(), decided.rulebook());
    return Contrasts.folded(
        Comparisons.of(recommended, decided).differences().stream().map(casting::of).toList());
  }

  private static Set<Chosen> telling(Pack pack) {
    List<List<Norm>> recommended = norms(Edition.asWritten(pack));
    return pack.questions().stream()
        .flatMap(q ->
            q.choices().stream()
                .filter(isRecommended(q).negate())
                .filter(c -> !norms(decided(pack, q, c)).equals(recommended))
                .map(c -> chosen(pack, q, c)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Predicate<OpenQuestion.Choice> isRecommended(OpenQuestion question) {
    return choice -> choice.id().equals(question.recommended());
  }

  private static List<List<Norm>> norms(Edition edition) {
    return edition.layer().clauses().stream().map(Clause::norms).toList();
  }

  private static Edition decided(Pack pack, OpenQuestion question, OpenQuestion.Choice choice) {
    return new Edition(pack, Tailoring.NONE.deciding(question.id(), choice.id()));
  }

  private static Chosen chosen(Pack pack, OpenQuestion question, OpenQuestion.Choice choice) {
    return new Chosen(pack.info().id(), question.id(), choice.id());
  }
}
