package gatehouse.signin.sessions;

import gatehouse.access.SignedIn;
import gatehouse.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody who has come in at a browser.
///
/// @param device the browser and system, in words
/// @param shown what they have shown beyond a password, and when
/// @param seen when it was last used, to the minute
/// @param ends when it ends whatever happens
public record Session(
    UUID id,
    SignedIn who,
    Way way,
    Instant wayAt,
    Optional<Shown> shown,
    Instant begun,
    Instant seen,
    Instant ends,
    String device) {
  /// Without use it ends by itself (OWASP ASVS 5.0, 7.3.1).
  public static final Duration IDLE = Duration.ofMinutes(30);

  /// A second factor that was shown.
  public record Shown(Proof proof, Instant at) {}

  /// How far somebody has come in.
  public enum Standing {
    /// With a password or an invitation only: nothing opens but the second factor.
    HALF_IN,
    /// With all that is asked of an adult.
    IN,
    /// By a link, with no account: only what pupils and parents may see.
    VISITING
  }

  public Standing standing() {
    if (way == Way.LINK) {
      return Standing.VISITING;
    }
    return shown.isPresent() ? Standing.IN : Standing.HALF_IN;
  }

  public PersonId person() {
    return new PersonId(who.person());
  }

  boolean isOver(Instant now) {
    return !now.isBefore(ends) || !now.isBefore(seen.plus(IDLE));
  }

  /// When it ends if nobody uses it.
  public Instant endsUnused() {
    var idle = seen.plus(IDLE);
    return idle.isBefore(ends) ? idle : ends;
  }
}
