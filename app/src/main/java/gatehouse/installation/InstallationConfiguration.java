package gatehouse.installation;

import gatehouse.database.ConnectionDetails;
import gatehouse.database.Postgres;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the two logins to whoever works with the database, and the one clock to whoever needs the
/// time.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstallationSettings.class)
class InstallationConfiguration {
  /// The service's own login owns nothing, so row-level security binds it.
  @Bean
  static JdbcConnectionDetails service(Postgres postgres) {
    return new ServiceLogin(postgres.app());
  }

  /// Only migrations use the owner.
  @Bean
  static FlywayConnectionDetails migrations(Postgres postgres) {
    return new MigrationLogin(postgres.owner());
  }

  @Bean
  static Installation installation(InstallationSettings settings) {
    return settings.installation();
  }

  /// The one clock; whoever needs the time has it handed in.
  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  private static final class ServiceLogin extends Login implements JdbcConnectionDetails {
    ServiceLogin(ConnectionDetails login) {
      super(login);
    }
  }

  private static final class MigrationLogin extends Login implements FlywayConnectionDetails {
    MigrationLogin(ConnectionDetails login) {
      super(login);
    }
  }
}
