package gatehouse.upkeep;

import gatehouse.database.Finding;
import gatehouse.database.GravestChecks;
import gatehouse.installation.InstallationSettings;
import gatehouse.installation.Refused;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/// Asks, before the doors open, those of the doctor's questions whose wrong answer would mix up
/// schools or lose their record, and refuses to open then (docs/decisions/0015). All others are
/// asked beside the first pages and only told of ([SelfCheck]). A demonstration has nothing to
/// lose.
@Component
class OpeningCheck implements InitializingBean {
  private final JdbcOperations database;
  private final InstallationSettings place;

  /// Whoever works with the database is made after its migrations.
  OpeningCheck(JdbcOperations database, InstallationSettings place) {
    this.database = database;
    this.place = place;
  }

  @Override
  public void afterPropertiesSet() {
    if (!place.demonstration()) {
      refuse(look());
    }
  }

  private List<Finding> look() {
    var findings = new ArrayList<Finding>();
    database.execute((ConnectionCallback<Boolean>) connection -> add(findings, connection));
    findings.add(new KeyFilesCheck(place.keyFolder(), List.of()).look());
    return findings;
  }

  private static boolean add(List<Finding> findings, Connection connection) {
    return findings.addAll(new GravestChecks(connection).findings());
  }

  /// @throws Refused with a line for each failure, if there is any
  static void refuse(List<Finding> findings) {
    var failures =
        findings.stream()
            .filter(Finding.Failure.class::isInstance)
            .map(failure -> "\n" + failure)
            .collect(Collectors.joining());
    if (!failures.isEmpty()) {
      throw new Refused("Gatehouse does not open until this is put right:" + failures);
    }
  }
}
