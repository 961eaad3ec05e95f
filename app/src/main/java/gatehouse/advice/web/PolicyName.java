package gatehouse.advice.web;

import gatehouse.packs.Pack;
import gatehouse.packs.PackInfo;
import gatehouse.policies.ShortName;

/// A policy as a person knows it: by its school.
///
/// @param id its name in addresses
/// @param school the school, or the policy's date where it names none
/// @param title the policy's title
/// @param owner whom to ask
/// @param clauses how many clauses it has
public record PolicyName(String id, String school, String title, String owner, int clauses) {
  static PolicyName of(Pack pack) {
    PackInfo info = pack.info();
    boolean nameless = info.school().isEmpty();
    String called = ShortName.of(info.id()) + " policy";
    return new PolicyName(
        info.id(),
        nameless ? called : info.school(),
        nameless ? info.title() + ", naming no school" : info.title(),
        info.owner().isEmpty() ? "the headteacher" : info.owner(),
        pack.clauses().size());
  }
}
