package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.access.Role;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever a request borrows it gives back, also when it fails; and what signing in keeps is known
/// to the last column.
@ServiceTest
class ResourcesAreGivenBackTest {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  private final int port;
  private final TestSchool schools;
  private final School school;
  private final HikariDataSource pool;
  private final JdbcClient database;

  ResourcesAreGivenBackTest(
      @LocalServerPort int port,
      @Autowired TestSchool schools,
      @Autowired DataSource pool,
      @Autowired JdbcClient database)
      throws Exception {
    this.port = port;
    this.schools = schools;
    this.school = schools.any();
    this.pool = pool.unwrap(HikariDataSource.class);
    this.database = database;
  }

  @Test
  @Asvs("1.4.3")
  void whatFailsGivesBackWhatItBorrowed() throws IOException {
    var head = Member.proven(port, school, schools.somebody(school, Role.HEADTEACHER));
    var visitor = new Visitor(port);
    ask(head, visitor);
    var before = openFiles();
    for (var round = 0; round < 20; round++) {
      ask(head, visitor);
    }
    assertThat(Objects.requireNonNull(pool.getHikariPoolMXBean()).getActiveConnections())
        .as("of twelve; others may work meanwhile")
        .isLessThan(4);
    assertThat(openFiles()).isLessThan(before + 15);
  }

  private static void ask(Member head, Visitor visitor) {
    for (var path :
        List.of("/people/" + UUID.randomUUID(), "/people/x", "/record/entries", "/nowhere")) {
      head.get(path);
    }
    head.upload(
        "/people/import", "/people/import", "file", "a.zip", new byte[] {'P', 'K', 3, 4, 0});
    head.upload("/people/import", "/people/import", "file", "a.csv", new byte[] {'"', 'a'});
    visitor.send("POST", "/api/v1/ask", "{\"policy\":");
    visitor.send("POST", "/sign-out", "a=b");
  }

  private static long openFiles() throws IOException {
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.count();
    }
  }

  /// No hint at a password and no question that only its owner could answer, nor an answer to one.
  @Test
  @Asvs("6.4.2")
  void nothingIsKeptThatSomebodyCouldBeAskedFor() {
    var kept =
        database
            .sql(
                """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'signin'
                  and table_name in ('password', 'app', 'recovery_code', 'invitation')
                """)
            .query(String.class)
            .list();
    assertThat(kept)
        .containsExactlyInAnyOrder(
            "password.school_id",
            "password.person_id",
            "password.hash",
            "password.since",
            "app.school_id",
            "app.person_id",
            "app.secret",
            "app.last_step",
            "app.since",
            "recovery_code.school_id",
            "recovery_code.person_id",
            "recovery_code.begins",
            "recovery_code.hash",
            "recovery_code.used",
            "invitation.school_id",
            "invitation.id",
            "invitation.person_id",
            "invitation.kind",
            "invitation.token",
            "invitation.code",
            "invitation.path",
            "invitation.made",
            "invitation.made_by",
            "invitation.until",
            "invitation.used",
            "invitation.withdrawn");
  }
}
