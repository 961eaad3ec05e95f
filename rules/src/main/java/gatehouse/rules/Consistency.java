package gatehouse.rules;

import java.util.ArrayList;
import java.util.List;

/// Finds what is wrong among the norms of a rule book: norms that can never apply, exceptions that
/// can never help, orders that are also banned. Exact: it reasons over all situations, not over
/// samples.
public final class Consistency {
  private final Rulebook book;
  private final List<Finding> findings = new ArrayList<>();

  /// Something wrong among the norms.
  ///
  /// @param source where the norm is written, as `file:line`
  /// @param fatal whether the text contradicts itself, or merely says something to no effect
  /// @param message what is wrong
  /// @param advice what to do about it
  public record Finding(String source, boolean fatal, String message, String advice) {}

  private Consistency(Rulebook book) {
    this.book = book;
  }

  /// All that is wrong, in the order of the norms.
  public static List<Finding> findings(Rulebook book) {
    Consistency consistency = new Consistency(book);
    List<Norm> norms =
        book.layers().stream()
            .flatMap(l -> l.clauses().stream())
            .flatMap(c -> c.norms().stream())
            .toList();
    norms.forEach(consistency::applies);
    norms.forEach(consistency::exceptionsHelp);
    norms.stream().filter(Norm::prescribed).forEach(n -> consistency.notBanned(n, norms));
    return List.copyOf(consistency.findings);
  }

  private void applies(Norm norm) {
    if (new NormalForm(book.vocabulary()).terms(norm.when()).isEmpty()) {
      find(
          norm, true, "the norm can never apply: its condition contradicts itself", "Mend 'when'.");
    }
  }

  private void exceptionsHelp(Norm norm) {
    for (Exemption exemption : norm.unless()) {
      if (new NormalForm(book.vocabulary()).terms(norm.when().and(exemption.when())).isEmpty()) {
        find(
            norm,
            true,
            "an exception " + exemption.cites() + " can never help: the norm does not reach it",
            "Mend 'unless' or widen 'when'.");
      } else if (!norm.verdict().stricterThan(exemption.gives()) && norm.effect().needsDoing()) {
        find(
            norm,
            false,
            "an exception " + exemption.cites() + " gives nothing milder than the norm itself",
            "Give a milder verdict or leave the exception out.");
      }
    }
  }

  private void notBanned(Norm order, List<Norm> norms) {
    for (Norm ban : norms) {
      boolean settled =
          ban.overrides().contains(order.clause()) || order.overrides().contains(ban.clause());
      if (ban.effect() == Effect.FORBIDS && !settled && alwaysBans(ban, order)) {
        String message =
            "what "
                + order.clause()
                + " orders "
                + ban.clause()
                + " always forbids ("
                + ban.source()
                + ")";
        find(
            order,
            true,
            message,
            "Say which is more specific with 'overrides', or add an exception.");
      }
    }
  }

  /// Whether the order can never be obeyed: the ban reaches all of it, and no exception of the ban
  /// helps.
  private boolean alwaysBans(Norm ban, Norm order) {
    Condition outside = new Condition.Not(doing(ban));
    for (Exemption exemption : ban.unless()) {
      outside = new Condition.Any(List.of(outside, exemption.when()));
    }
    return new NormalForm(book.vocabulary()).terms(doing(order).and(outside)).isEmpty();
  }

  private Condition doing(Norm norm) {
    return Rule.of(norm, 0, book.vocabulary()).getFirst().when();
  }

  private void find(Norm norm, boolean fatal, String message, String advice) {
    findings.add(new Finding(norm.source(), fatal, norm.clause() + ": " + message + ".", advice));
  }
}
