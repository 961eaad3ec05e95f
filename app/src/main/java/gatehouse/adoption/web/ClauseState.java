package gatehouse.adoption.web;

import gatehouse.adoption.Changes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a draft makes of a clause of the text.
enum ClauseState {
  KEEP(""),
  OFF("Switched off"),
  STRICTER("Taken more strictly");

  private final String words;

  ClauseState(String words) {
    this.words = words;
  }

  /// Empty for a clause that stands as it is.
  String words() {
    return words;
  }

  /// The name in forms.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ClauseState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }

  static ClauseState of(Changes changes, String clause) {
    if (!off(changes, clause).isEmpty()) {
      return OFF;
    }
    return stricter(changes, clause).isEmpty() ? KEEP : STRICTER;
  }

  /// Why the draft changes a clause; none if it does not.
  static List<String> reasons(Changes changes, String clause) {
    return Stream.concat(
            off(changes, clause).stream().map(Changes.SwitchedOff::reason),
            stricter(changes, clause).stream().map(Changes.Strengthened::reason))
        .toList();
  }

  private static List<Changes.SwitchedOff> off(Changes changes, String clause) {
    return changes.switchedOff().stream().filter(off -> off.clause().equals(clause)).toList();
  }

  private static List<Changes.Strengthened> stricter(Changes changes, String clause) {
    return changes.strengthened().stream().filter(more -> more.clause().equals(clause)).toList();
  }

  /// The changes of a draft with the clause in this state.
  Changes in(Changes changes, String clause, String reason) {
    return switch (this) {
      case KEEP -> changes.restoring(clause);
      case OFF -> changes.without(new Changes.SwitchedOff(clause, reason));
      case STRICTER -> changes.strengthening(new Changes.Strengthened(clause, "forbids", reason));
    };
  }
}
