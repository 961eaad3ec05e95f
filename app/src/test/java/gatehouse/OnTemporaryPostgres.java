package gatehouse;

import gatehouse.database.TemporaryPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points the service at the test's PostgreSQL as if it were an external one.
class OnTemporaryPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var server = TemporaryPostgres.shared();
    TestPropertyValues.of(
            "gatehouse.demonstration=true",
            "gatehouse.home=target/home",
            "gatehouse.demonstration-data=false",
            "gatehouse.database.url=" + server.owner().jdbcUrl(),
            "gatehouse.database.user=" + server.owner().user(),
            "gatehouse.database.password=" + server.owner().password(),
            "gatehouse.database.app-password=" + server.app().password())
        .applyTo(context);
  }
}
