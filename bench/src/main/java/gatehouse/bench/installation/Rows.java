package gatehouse.bench.installation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Asks a database for one column of text.
final class Rows {
  private Rows() {}

  static List<String> all(Connection database, String question) throws SQLException {
    var values = new ArrayList<String>();
    try (var asking = database.createStatement();
        var rows = asking.executeQuery(question)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
