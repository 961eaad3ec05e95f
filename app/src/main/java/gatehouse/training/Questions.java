package gatehouse.training;

import gatehouse.packs.Edition;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.PolicyClause.Strength;
import gatehouse.rules.Clause;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Decision;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the questions of a check from the norms of an edition. No question and no key is written
/// by hand: another reading or another value, and the check asks and knows accordingly.
final class Questions {
  /// As many as somebody answers on a telephone in a few minutes.
  static final int ASKED = 5;

  private static final Set<String> NEVER = Set.of("indecent_child_image");

  /// A definition explains no answer.
  private static final Set<Strength> EXPLAINING =
      EnumSet.complementOf(EnumSet.of(Strength.DEFINITION, Strength.INFO));

  private final Rulebook book;
  private final Illustration illustration;
  private final Set<ClauseId> explaining;

  Questions(Edition edition, Set<String> actors) {
    this.book = edition.rulebook();
    this.illustration = new Illustration(book, Set.copyOf(actors));
    this.explaining =
        edition.clauses().stream()
            .filter(clause -> EXPLAINING.contains(clause.strength()))
            .map(PolicyClause::id)
            .collect(Collectors.toSet());
  }

  /// All that can be asked of somebody who may be any of these people, in the text's order.
  List<Question> all() {
    List<Question> questions = new ArrayList<>();
    Set<Situation> asked = new HashSet<>();
    for (var layer : book.layers()) {
      for (var clause : layer.clauses()) {
        for (int i = 0; explaining.contains(clause.id()) && i < clause.norms().size(); i++) {
          var question = question(clause, i);
          question.filter(q -> asked.add(q.situation())).ifPresent(questions::add);
        }
      }
    }
    return questions;
  }

  private Optional<Question> question(Clause clause, int norm) {
    return illustration
        .of(clause.norms().get(norm))
        .filter(Questions::fit)
        .flatMap(situation -> question(clause, norm, situation, book.decide(situation)));
  }

  /// Nobody is made to picture the worst for practice.
  private static boolean fit(Situation situation) {
    return situation.facts("content").stream().noneMatch(fact -> NEVER.contains(fact.id()));
  }

  /// Only where the clause is what the answer rests on first, so that it explains it.
  private static Optional<Question> question(
      Clause clause, int norm, Situation situation, Decision decision) {
    return decision.verdict() == Verdict.SILENT
            || !decision.restsOn().getFirst().equals(clause.id())
        ? Optional.empty()
        : Optional.of(
            new Question(
                clause.id() + "." + (norm + 1),
                clause.id(),
                clause.says(),
                situation,
                decision.verdict(),
                decision.because()));
  }

  /// A few of them, always the same for one seed: from different clauses, and with as many
  /// different answers as there are.
  List<Question> some(long seed) {
    var all = new ArrayList<>(all());
    Collections.shuffle(all, new Random(seed));
    Map<Verdict, List<Question>> byAnswer = new EnumMap<>(Verdict.class);
    all.forEach(q -> byAnswer.computeIfAbsent(q.right(), _ -> new ArrayList<>()).add(q));
    List<Question> chosen = new ArrayList<>();
    Set<Object> clauses = new HashSet<>();
    while (chosen.size() < ASKED && byAnswer.values().stream().anyMatch(left -> !left.isEmpty())) {
      for (var left : byAnswer.values()) {
        var next = next(left, clauses);
        if (next != null && chosen.size() < ASKED) {
          chosen.add(next);
        }
      }
    }
    return List.copyOf(chosen);
  }

  private static @Nullable Question next(List<Question> left, Set<Object> clauses) {
    while (!left.isEmpty()) {
      var question = left.removeLast();
      if (clauses.add(question.clause())) {
        return question;
      }
    }
    return null;
  }
}
