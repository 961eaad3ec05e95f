package gatehouse.access;

import gatehouse.tenancy.SchoolId;

/// Tells what a school is called; whoever knows the schools implements it.
public interface SchoolNames {
  String of(SchoolId school);
}
