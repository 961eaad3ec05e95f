package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.backup.Backup;
import gatehouse.backup.Recipients;
import gatehouse.backup.RecoveryKey;
import gatehouse.backup.Restore;
import gatehouse.database.TemporaryPostgres;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// No table of the service is missing from a backup.
///
/// Seen to fail: with `people.working_hours` beside `signin.session` in the list of what is left
/// behind.
@ServiceTest
class EverythingIsBackedUpTest {
  /// Each was reviewed: why it is no loss.
  private static final List<String> LEFT_BEHIND = List.of("signin.session");

  @TempDir Path folder;

  @Test
  void everyTableIsInABackup() throws Exception {
    var owner = TemporaryPostgres.shared().owner();
    var key = RecoveryKey.generate();
    Recipients.in(folder).begin(key.recipient());
    var backup = new Backup(owner, folder, folder.resolve("keys"), "0.1.0", true);
    var file = folder.resolve("all.age");
    backup.into(file, InstantSource.system());
    try (var restore = Restore.of(file, key.key())) {
      var kept = new TreeSet<>(restore.heading().tableNames());
      kept.addAll(LEFT_BEHIND);
      assertThat(kept).containsExactlyElementsOf(everyTable());
    }
  }

  private static Set<String> everyTable() {
    var owner = TemporaryPostgres.shared().owner();
    var source = new DriverManagerDataSource(owner.jdbcUrl(), owner.user(), owner.password());
    return new TreeSet<>(
        JdbcClient.create(source)
            .sql(
                """
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'history')
                  and table_schema !~ '^pg_'
                """)
            .query(String.class)
            .list());
  }
}
