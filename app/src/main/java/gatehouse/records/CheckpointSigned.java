package gatehouse.records;

import gatehouse.tenancy.SchoolId;

/// A school's record was sealed up to a point; told in the transaction that does it, in which
/// [Proofs#latest] has the checkpoint.
///
/// @param firstOfDay whether it is the school's first of this day in the United Kingdom
public record CheckpointSigned(SchoolId school, boolean firstOfDay) {}
