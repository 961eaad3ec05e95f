package gatehouse.database;

import java.sql.SQLException;

/// A question to the server that somebody else has, such as the service about its own tables.
public interface FurtherCheck {
  /// What is checked, in a few words.
  String name();

  Finding look(ExternalPostgres server) throws SQLException;
}
