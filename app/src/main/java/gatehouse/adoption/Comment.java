package gatehouse.adoption;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/// What somebody said who was asked about a draft.
///
/// @param clause the clause that they speak of, if they speak of one
public record Comment(
    AdoptionId adoption, PersonId by, Instant at, Optional<String> clause, String says) {
  /// More than anybody reads of one remark.
  public static final int LONGEST = 4000;

  public Comment {
    if (says.isBlank() || says.length() > LONGEST) {
      throw new IllegalArgumentException("A comment has 1 to " + LONGEST + " characters");
    }
  }
}
