package gatehouse.backup;

import gatehouse.database.ConnectionDetails;

/// Makes the tables, which are the service's own affair.
public interface Migrations {
  /// The last step that this Gatehouse knows.
  int newest();

  /// Makes the tables in an empty database as they were after this step.
  void make(ConnectionDetails owner, int step);
}
