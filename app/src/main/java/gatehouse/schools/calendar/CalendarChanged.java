package gatehouse.schools.calendar;

import gatehouse.tenancy.SchoolId;

/// A school's calendar was changed. Told within the transaction that changes it, so that deadlines
/// are never worked out by one calendar and shown beside another.
public record CalendarChanged(SchoolId school) {}
