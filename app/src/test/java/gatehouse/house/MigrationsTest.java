package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.database.TemporaryPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The database is made by numbered, explained steps, and its shape is a file that a reviewer
/// reads.
///
/// Seen to fail: `numbersRunWithoutGaps` by renaming V0001 to V0002, `everythingIsExplained` by
/// removing one `comment on column`, `theSchemaIsTheReviewedOne` by adding a column.
@ServiceTest
class MigrationsTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path GOLDEN = Path.of("src/main/resources/db/schema.sql");

  @Test
  void numbersRunWithoutGaps() throws IOException {
    var numbers = files().map(MigrationsTest::number).sorted().toList();
    assertThat(numbers)
        .isNotEmpty()
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @Test
  void namesSayNumberModuleAndThing() throws IOException {
    assertThat(files())
        .allSatisfy(file ->
            assertThat(file.getFileName().toString()).matches("V\\d{4}__[a-z][a-z0-9_]+\\.sql"));
  }

  @Test
  void everythingIsExplained() {
    assertThat(new SchemaDump(owner()).unexplained()).isEmpty();
  }

  /// With `-Dgatehouse.golden=write` the file is written anew; its difference then goes into the
  /// review.
  @Test
  void theSchemaIsTheReviewedOne() throws IOException {
    var actual = new SchemaDump(owner()).text();
    if ("write".equals(System.getProperty("gatehouse.golden"))) {
      Files.writeString(GOLDEN, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GOLDEN));
  }

  private static JdbcClient owner() {
    var login = TemporaryPostgres.shared().owner();
    return JdbcClient.create(
        new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password()));
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().substring(1, 5));
  }

  private static Stream<Path> files() throws IOException {
    try (var all = Files.walk(MIGRATIONS)) {
      return List.copyOf(all.filter(file -> file.toString().endsWith(".sql")).toList()).stream();
    }
  }
}
