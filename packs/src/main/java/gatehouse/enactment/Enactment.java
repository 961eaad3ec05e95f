package gatehouse.enactment;

import gatehouse.capabilities.Capabilities;
import gatehouse.capabilities.Capability;
import gatehouse.packs.Library;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reading;
import java.util.List;

/// How one clause is enacted.
///
/// @param clause the clause
/// @param uses the capabilities that enact it, in the clause's order
/// @param status how far it is enacted as a whole
/// @param reason why it is no more than displayed; empty for the other states
public record Enactment(PolicyClause clause, List<Use> uses, Status status, String reason) {

  /// One capability at work for a clause.
  ///
  /// @param capability the capability
  /// @param status enacted or planned
  /// @param proofs the tests (`class#method`), or for `decides` the examples, that prove it
  public record Use(Capability capability, Status status, List<String> proofs) {
    public Use {
      proofs = List.copyOf(proofs);
    }
  }

  public Enactment {
    uses = List.copyOf(uses);
  }

  /// All clauses of a pack, in the text's order. For the packs that ship this is quick; for another
  /// pack its examples are judged first.
  public static List<Enactment> of(Reading reading) {
    return Library.ships(reading.pack().info().id())
        ? of(reading, Proofs.shipped())
        : of(reading, Proofs.shipped().with(DecidedClauses.of(reading)));
  }

  static List<Enactment> of(Reading reading, Proofs proofs) {
    return reading.pack().clauses().stream().map(clause -> of(clause, proofs)).toList();
  }

  private static Enactment of(PolicyClause clause, Proofs proofs) {
    List<Use> uses =
        clause.enactedBy().stream()
            .flatMap(id -> Capabilities.of(id).stream())
            .map(capability -> use(capability, proofs.of(capability, clause)))
            .toList();
    Status status = status(uses);
    return new Enactment(clause, uses, status, status == Status.DISPLAY_ONLY ? reason(clause) : "");
  }

  private static Use use(Capability capability, List<String> proofs) {
    return new Use(capability, proofs.isEmpty() ? Status.PLANNED : Status.ENACTED, proofs);
  }

  private static Status status(List<Use> uses) {
    long enacted = uses.stream().filter(u -> u.status() == Status.ENACTED).count();
    if (enacted == 0) {
      return Status.PLANNED;
    }
    boolean shown = uses.stream().allMatch(u -> u.capability().id().equals(Capability.DISPLAYS));
    if (shown) {
      return Status.DISPLAY_ONLY;
    }
    return enacted == uses.size() ? Status.ENACTED : Status.PARTLY;
  }

  /// Nothing but showing is asked of the product; the drafting, else the pack, says why.
  private static String reason(PolicyClause clause) {
    return switch (clause.strength()) {
      case INFO -> "It informs and asks nothing of anybody.";
      case DEFINITION -> "It says what a word means.";
      default -> clause.how();
    };
  }
}
