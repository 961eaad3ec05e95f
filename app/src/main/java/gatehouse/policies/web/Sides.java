package gatehouse.policies.web;

import gatehouse.packs.Pack;
import gatehouse.packs.PolicyClause;
import gatehouse.policies.ShortName;
import gatehouse.rules.ClauseId;
import java.util.List;

/// The two texts that a comparison sets side by side.
public record Sides(Side left, Side right) {
  /// One of them.
  ///
  /// @param name what it is called here
  /// @param asWritten whether the advisor answers from it, so that a link can show the whole answer
  public record Side(String name, Pack pack, boolean asWritten) {
    public String policy() {
      return pack.info().id();
    }

    public String href(ClauseId clause) {
      return "/policies/" + policy() + "#" + clause;
    }

    List<PolicyClause> clauses(List<ClauseId> ids) {
      return ids.stream().flatMap(id -> pack.clause(id).stream()).toList();
    }
  }

  static Sides ofPolicies(Pack left, Pack right) {
    return new Sides(side(left), side(right));
  }

  static Sides ofReadings(Pack pack) {
    return new Sides(
        new Side("As recommended", pack, true), new Side("If read this way", pack, false));
  }

  private static Side side(Pack pack) {
    return new Side(ShortName.of(pack.info().id()), pack, true);
  }
}
