package gatehouse.installation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class PurposeTest {
  private final JdbcClient database;

  PurposeTest(@Autowired JdbcClient database) {
    this.database = database;
  }

  @Test
  void aDemonstrationStaysOne() {
    assertThatCode(() -> purpose(true).afterPropertiesSet()).doesNotThrowAnyException();
  }

  @Test
  void aDemonstrationIsNeverServedAsASchool() {
    assertThatThrownBy(() -> purpose(false).afterPropertiesSet())
        .isInstanceOf(Refused.class)
        .hasMessageContaining("a school needs another home");
  }

  private Purpose purpose(boolean demonstration) {
    var external = new ExternalSettings(null, "gatehouse", null, null, null, null, Duration.ZERO);
    return new Purpose(
        database, new InstallationSettings(null, Path.of("data"), demonstration, null, external));
  }
}
