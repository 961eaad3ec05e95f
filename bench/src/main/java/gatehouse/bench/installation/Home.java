package gatehouse.bench.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The folder of an installation whose service runs, and with it the database: entered as the one
/// who owns everything.
record Home(Path folder) {
  private static final int PORT_LINE = 3;

  Connection connect() throws IOException, SQLException {
    var port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(PORT_LINE).strip();
    var password = Files.readString(folder.resolve("secrets/database-owner")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/gatehouse", "gatehouse", password);
  }

  long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
  }
}
