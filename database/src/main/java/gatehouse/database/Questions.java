package gatehouse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Short questions to a server, each answered by one column of text.
record Questions(Connection connection) {

  String one(String query) throws SQLException {
    return all(query).getFirst();
  }

  List<String> all(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
