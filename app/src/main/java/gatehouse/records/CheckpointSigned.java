package gatehouse.records;

import gatehouse.tenancy.SchoolId;

/// A school's record was sealed up to a point; told in the transaction that does it.
///
/// @param note the signed checkpoint, which may be given to anybody
/// @param size how many entries it vouches for
/// @param firstOfDay whether it is the school's first of this day in the United Kingdom
public record CheckpointSigned(SchoolId school, String note, long size, boolean firstOfDay) {}
