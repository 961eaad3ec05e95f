package gatehouse.upkeep;

import gatehouse.backup.Migrations;
import gatehouse.database.ConnectionDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The service's own migrations, up to the step at which a backup was made.
final class FlywayMigrations implements Migrations {
  private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*");

  @Override
  public int newest() {
    try {
      var steps =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/**/*.sql");
      return Arrays.stream(steps)
          .map(step -> NUMBER.matcher(String.valueOf(step.getFilename())))
          .filter(Matcher::matches)
          .mapToInt(step -> Integer.parseInt(step.group(1)))
          .max()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void make(ConnectionDetails owner, int step) {
    configuration()
        .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
        .target(Integer.toString(step))
        .load()
        .migrate();
  }

  /// As the service's own settings say.
  private static FluentConfiguration configuration() {
    return Flyway.configure()
        .locations("classpath:db/migration")
        .defaultSchema("history")
        .createSchemas(true)
        .validateMigrationNaming(true);
  }
}
