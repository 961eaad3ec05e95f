package gatehouse.upkeep;

import gatehouse.database.ConnectionDetails;
import gatehouse.installation.Installation;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.records.LedgerCheck;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Verifies the record of each school in a database that no service runs on yet.
///
/// @param app the login of the service, so that row-level security shows each school its own
record RestoredRecords(ConnectionDetails app, Installation installation) {

  /// What was found at one school.
  record Found(String school, LedgerCheck.Found found) {
    boolean whole() {
      return found.whole();
    }

    String line() {
      return school + ": " + String.join(" ", found.sentences());
    }
  }

  List<Found> verify(List<SignedCheckpoint> held) {
    var source = new DriverManagerDataSource(app.jdbcUrl(), app.user(), app.password());
    var tenancy = Tenancy.over(source);
    var check = LedgerCheck.over(source, installation);
    return JdbcClient.create(source)
        .sql("select id, name from schools.school order by name, id")
        .query((row, _) -> {
          var school = new SchoolId(row.getObject("id", UUID.class));
          var found = tenancy.transaction(school, () -> check.check(of(school, held)));
          return new Found(row.getString("name"), found);
        })
        .list();
  }

  /// Each school has checkpoints of its own.
  private static List<SignedCheckpoint> of(SchoolId school, List<SignedCheckpoint> held) {
    return held.stream()
        .filter(each -> each.checkpoint().origin().toString().endsWith(school.toString()))
        .toList();
  }
}
