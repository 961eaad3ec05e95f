package gatehouse.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.house.Asvs;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class RefusalReportTest {
  @Test
  void theReasonIsFoundUnderTheFrameworksWrapping() {
    var failure =
        new IllegalStateException("context", new RuntimeException(new Refused("Only this.")));
    assertThat(RefusalReport.line(failure)).hasValue("Only this.");
  }

  @Test
  void aBusyPortSaysWhatToDo() {
    assertThat(RefusalReport.line(new PortInUseException(8080)).orElseThrow())
        .contains("8080", "--port");
  }

  @Test
  void aDatabaseThatIsNotThereIsOneLine() {
    var refused = new SQLException("Connection refused.\nand more", "08001");
    assertThat(RefusalReport.line(refused))
        .hasValue("The database cannot be reached: Connection refused.");
  }

  @Test
  void whatWeDoNotKnowIsLeftToTheFramework() {
    assertThat(RefusalReport.line(new IllegalStateException("?"))).isEmpty();
    assertThat(RefusalReport.line(new SQLException("syntax", "42601"))).isEmpty();
  }

  @Test
  @Asvs("13.2.3")
  void aMissingPasswordNamesItsVariable() {
    assertThatThrownBy(() -> external(null, null).logins("jdbc:postgresql://db/gatehouse"))
        .hasMessageContaining("GATEHOUSE_DATABASE_PASSWORD_FILE");
  }

  @Test
  void anUnreadablePasswordFileIsNamed() {
    assertThatThrownBy(() -> external(null, Path.of("nowhere")).logins("jdbc:postgresql://db/g"))
        .hasMessageContaining("nowhere");
  }

  @Test
  void onlyPostgresIsAnAddress() {
    assertThatThrownBy(() -> external("secret", null).logins("jdbc:h2:mem:x"))
        .hasMessageContaining("jdbc:postgresql://");
  }

  private static ExternalSettings external(@Nullable String password, @Nullable Path file) {
    return new ExternalSettings(null, "gatehouse", password, file, password, file, Duration.ZERO);
  }
}
