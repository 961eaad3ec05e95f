package gatehouse.adoption;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/// An edition that was adopted, ratified and published before it was kept here: on paper, or in a
/// story that is told.
///
/// @param author who wrote it down; recorded and published it too
/// @param from the first day on which it was in force
/// @param review by when it is to be looked over
/// @param published when it was published (UTC)
public record PastAdoption(
    Changes changes,
    PersonId author,
    RatificationWish ratification,
    LocalDate from,
    LocalDate review,
    Instant published) {}
