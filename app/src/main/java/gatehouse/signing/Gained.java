package gatehouse.signing;

import gatehouse.access.Role;
import gatehouse.packs.PolicyClause;
import gatehouse.signing.Signature.Signed;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What an edition says to somebody who has signed it only since they have become something more.
final class Gained {
  private Gained() {}

  /// Empty if nothing is added; also where it is not known what they were when they signed.
  static List<PolicyClause> since(Signed signed, PolicyText text, Set<Role> roles) {
    var then = signed.request().roles();
    var before = Cohort.actors(then);
    var gained = new TreeSet<>(Cohort.actors(roles));
    gained.removeAll(before);
    return then.isEmpty() || gained.isEmpty() ? List.of() : text.adds(gained, before);
  }
}
