package gatehouse.bench.installation;

import java.io.IOException;
import java.sql.SQLException;

/// How many blocks of 8 KB the database has looked at: what a page costs whatever else the machine
/// does, and so what tells whether it grows with the installation.
record Blocks(Home home) {
  /// A server process that has nothing to do tells what it has done after ten seconds at the
  /// latest.
  private static final long UNTIL_TOLD = 10_500;

  /// What the service's rounds look at while nobody asks for a page.
  double idleASecond() throws IOException, SQLException, InterruptedException {
    var begun = System.nanoTime();
    var before = lookedAt();
    return (lookedAt() - before) * 2e9 / (System.nanoTime() - begun);
  }

  long lookedAt() throws IOException, SQLException, InterruptedException {
    Thread.sleep(UNTIL_TOLD);
    try (var database = home.connect();
        var asking = database.createStatement();
        var rows =
            asking.executeQuery(
                "select blks_hit + blks_read from pg_stat_database where datname ="
                    + " current_database()")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
