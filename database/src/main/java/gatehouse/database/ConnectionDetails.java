package gatehouse.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// One login to one database; the password never shows when this is printed.
public record ConnectionDetails(String jdbcUrl, String user, String password) {

  public ConnectionDetails {
    if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("Not the address of a PostgreSQL: " + jdbcUrl);
    }
    if (user.isBlank()) {
      throw new IllegalArgumentException("A login needs the name of a role");
    }
  }

  /// A new connection, which the caller closes.
  public Connection connect() throws SQLException {
    var login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "10");
    return DriverManager.getConnection(jdbcUrl, login);
  }

  @Override
  public String toString() {
    return user + " at " + jdbcUrl;
  }
}
