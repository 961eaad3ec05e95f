package gatehouse.policies.web;

import gatehouse.packs.PolicyClause;
import gatehouse.policies.Contrast;
import gatehouse.policies.Sentences;
import gatehouse.rules.Facet;
import gatehouse.rules.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One difference as a reader sees it: what is done, what each text says to it, one example.
public record ContrastRow(Contrast contrast, Sides sides) {
  /// A list of more clauses than these is no longer read.
  private static final int SHOWN = 4;

  private static final int NAMED = 5;

  /// What one of the texts says.
  ///
  /// @param clauses the first clauses that it rests on
  /// @param further how many more there are
  public record Half(
      Sides.Side side, Verdict verdict, List<PolicyClause> clauses, int further, String answer) {
    public Half {
      clauses = List.copyOf(clauses);
    }
  }

  public String acts() {
    return contrast.acts().stream().map(Facet.Value::is).collect(Collectors.joining(" · "));
  }

  /// By whom; empty if the example needs nobody in particular.
  public String by() {
    return named(contrast.actors(), Sentences::withArticle);
  }

  /// Towards whom, as far as it matters; empty if it does not.
  public String towards() {
    return named(contrast.counterparts(), value -> Sentences.inside(value.is()));
  }

  private static String named(List<Facet.Value> who, Function<Facet.Value, String> words) {
    String first = who.stream().limit(NAMED).map(words).collect(Collectors.joining("; "));
    int more = who.size() - NAMED;
    return more < 1 ? first : first + "; and " + more + (more == 1 ? " other" : " others");
  }

  public String example() {
    return Sentences.of(contrast.example());
  }

  public List<Half> halves() {
    return List.of(
        half(sides.left(), contrast.left(), sides.left().clauses(contrast.leftClauses())),
        half(sides.right(), contrast.right(), sides.right().clauses(contrast.rightClauses())));
  }

  private Half half(Sides.Side side, Verdict verdict, List<PolicyClause> clauses) {
    List<PolicyClause> first = clauses.stream().limit(SHOWN).toList();
    String answer = side.asWritten() ? AnswerLink.of(side.policy(), contrast.example()) : "";
    return new Half(side, verdict, first, clauses.size() - first.size(), answer);
  }
}
