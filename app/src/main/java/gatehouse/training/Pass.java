package gatehouse.training;

import gatehouse.people.PersonId;
import gatehouse.signing.EditionId;
import java.time.Instant;

/// That somebody has passed the check of an edition.
///
/// @param hash SHA-256 of the edition
/// @param asked how many questions there were
/// @param atOnce how many of them were answered right the first time
/// @param at when the last was answered right (UTC)
public record Pass(
    EditionId edition, PersonId person, String hash, int asked, int atOnce, Instant at) {
  public Pass {
    if (asked < 1 || atOnce < 0 || atOnce > asked) {
      throw new IllegalArgumentException("No more answers are right than were given");
    }
  }

  public String score() {
    return atOnce + " of " + asked + " right the first time";
  }
}
