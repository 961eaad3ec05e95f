package gatehouse.database;

import java.io.IOException;
import java.sql.SQLException;

/// One question of the doctor.
@FunctionalInterface
interface Check {

  String NOT_ALLOWED = "42501";

  Finding look() throws SQLException, IOException;

  /// A question that cannot be asked is a finding too, and no reason to leave out the others.
  static Finding ask(String name, Check check) {
    try {
      return check.look();
    } catch (SQLException e) {
      return NOT_ALLOWED.equals(e.getSQLState())
          ? new Finding.Warning(
              name, "This role may not look.", "Let it read the catalogue, or look there yourself.")
          : failed(name, e);
    } catch (IOException e) {
      return failed(name, e);
    }
  }

  static Finding failed(String name, Exception e) {
    return new Finding.Failure(
        name,
        "The check itself failed (" + Home.reason(e) + ").",
        "Ask the doctor again afterwards.");
  }
}
