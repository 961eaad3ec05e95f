package gatehouse.bench;

import gatehouse.rules.Verdict;
import java.util.List;

/// An answer with its reasons: what the engines must agree on.
///
/// @param verdict the strictest verdict
/// @param reasons the rules that apply, by number
record Ruling(Verdict verdict, List<Reason> reasons) {

  /// A rule that applies.
  ///
  /// @param statement its number
  /// @param exemption the exception that is met, -1 for none
  record Reason(int statement, int exemption) {}

  Ruling {
    reasons = List.copyOf(reasons);
  }
}
