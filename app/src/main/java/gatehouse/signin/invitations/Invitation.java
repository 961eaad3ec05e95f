package gatehouse.signin.invitations;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What lets one person in once.
///
/// @param path where it leads
public record Invitation(
    UUID id,
    PersonId person,
    Kind kind,
    String path,
    Instant made,
    UUID madeBy,
    Instant until,
    Optional<Instant> used,
    Optional<Instant> withdrawn) {
  /// What they get.
  public enum Kind {
    /// Ways of their own to sign in.
    ACCOUNT,
    /// Half an hour for what they were sent for.
    VISIT
  }

  /// What became of it.
  public enum State {
    OPEN("Not used yet"),
    USED("Used"),
    WITHDRAWN("Withdrawn"),
    RUN_OUT("Run out");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public State state(Instant now) {
    if (used.isPresent()) {
      return State.USED;
    }
    if (withdrawn.isPresent()) {
      return State.WITHDRAWN;
    }
    return now.isBefore(until) ? State.OPEN : State.RUN_OUT;
  }
}
