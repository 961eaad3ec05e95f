package gatehouse.bench;

import gatehouse.rules.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A rule or one of its exceptions: what becomes one policy, rule or table row of a peer.
///
/// @param statement the rule's number
/// @param exemption the exception's, -1 for the rule itself
/// @param when what must be the case; for an exception the rule's condition comes first
record Mark(int statement, int exemption, Conjunction when) {

  /// Every rule followed by its exceptions.
  static List<Mark> all(List<Statement> statements) {
    List<Mark> marks = new ArrayList<>();
    for (Statement s : statements) {
      marks.add(new Mark(s.number(), -1, Conjunction.of(s.when())));
      for (int e = 0; e < s.norm().unless().size(); e++) {
        Condition both = s.when().and(s.norm().unless().get(e).when());
        marks.add(new Mark(s.number(), e, Conjunction.of(both)));
      }
    }
    return marks;
  }

  /// The marks by name.
  static Map<String, Mark> byName(List<Mark> marks) {
    Map<String, Mark> names = new HashMap<>();
    marks.forEach(m -> names.put(m.name(), m));
    return names;
  }

  String name() {
    return exemption < 0 ? "n" + statement : "n" + statement + "e" + exemption;
  }
}
