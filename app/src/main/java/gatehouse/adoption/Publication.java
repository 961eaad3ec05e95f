package gatehouse.adoption;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/// That an edition was published.
///
/// @param hash SHA-256 of the edition, its name in records
/// @param from the first day on which it is in force
/// @param review by when it is to be looked over
/// @param change what changed from the edition before, in one line
public record Publication(
    String hash, PersonId by, Instant at, LocalDate from, LocalDate review, String change) {
  public Publication {
    if (!review.isAfter(from)) {
      throw new IllegalArgumentException("An edition is looked over after it has come into force");
    }
  }
}
