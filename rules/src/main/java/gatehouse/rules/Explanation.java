package gatehouse.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How one norm that speaks of the act stands to the facts.
///
/// @param clause the clause that it stands under
/// @param source where it is written
/// @param effect what it would do
/// @param standing whether it reaches the facts
/// @param why what is missing, which exception is met or which clause is more specific, in
///   sentences
public record Explanation(
    ClauseId clause, String source, Effect effect, Standing standing, List<String> why) {

  /// How a norm stands to the facts.
  public enum Standing {
    /// It reaches them.
    APPLIES,
    /// It reaches them, but a written exception is met.
    EXCEPTED,
    /// A more specific clause takes its place.
    SET_ASIDE,
    /// Something that it wants is not the case.
    DOES_NOT_REACH;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The standing's word on the command line and in the API, such as `set_aside`.
    public String word() {
      return word;
    }
  }

  public Explanation {
    why = List.copyOf(why);
  }

  static List<Explanation> all(Rulebook book, Situation situation) {
    Judgement judgement = book.newJudgement();
    book.judge(situation, judgement);
    List<Explanation> found = new ArrayList<>();
    for (int r = 0; r < book.rules().size(); r++) {
      Rule rule = book.rules().get(r);
      if (speaksOfAct(rule, situation)) {
        found.add(of(book, rule, r, situation, judgement));
      }
    }
    return found;
  }

  private static boolean speaksOfAct(Rule rule, Situation situation) {
    return rule.norm().when().mentions("act") && reachable(rule.when(), situation);
  }

  /// Whether the part of the condition that speaks of the act alone is satisfied.
  private static boolean reachable(Condition condition, Situation situation) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) ->
          parts.stream().allMatch(p -> reachable(p, situation));
      case Condition.OneOf one when one.facet().id().equals("act") -> one.holds(situation);
      default -> true;
    };
  }

  private static Explanation of(
      Rulebook book, Rule rule, int number, Situation situation, Judgement judgement) {
    Norm norm = rule.norm();
    int place =
        IntStream.range(0, judgement.size())
            .filter(i -> judgement.rule(i) == number)
            .findFirst()
            .orElse(-1);
    if (place >= 0) {
      int e = judgement.exemptions[place];
      return e < 0
          ? new Explanation(
              norm.clause(), norm.source(), norm.effect(), Standing.APPLIES, List.of())
          : excepted(norm, norm.unless().get(e));
    }
    if (rule.when().holds(situation)) {
      return new Explanation(
          norm.clause(),
          norm.source(),
          norm.effect(),
          Standing.SET_ASIDE,
          overriding(book, norm, judgement));
    }
    List<String> missing = Wording.missing(rule.when(), situation);
    return new Explanation(
        norm.clause(), norm.source(), norm.effect(), Standing.DOES_NOT_REACH, missing);
  }

  private static Explanation excepted(Norm norm, Exemption met) {
    List<String> why = List.of("exception met: " + Wording.of(met.when()) + " " + met.cites());
    return new Explanation(norm.clause(), norm.source(), norm.effect(), Standing.EXCEPTED, why);
  }

  private static List<String> overriding(Rulebook book, Norm norm, Judgement judgement) {
    return IntStream.range(0, judgement.size())
        .mapToObj(i -> book.rules().get(judgement.rule(i)).norm())
        .filter(n -> n.overrides().contains(norm.clause()))
        .map(n -> n.clause() + " is more specific")
        .toList();
  }
}
