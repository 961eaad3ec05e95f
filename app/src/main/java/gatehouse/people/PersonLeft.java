package gatehouse.people;

import gatehouse.tenancy.SchoolId;
import java.time.LocalDate;

/// Somebody has left, or their last day was set: after it they do nothing for the school any more,
/// though they may stay a parent. Told within the transaction that ends their last role, so that
/// what depends on it ends with it.
///
/// @param lastDay the last day on which they are something there; it may lie ahead
public record PersonLeft(SchoolId school, PersonId person, LocalDate lastDay) {}
