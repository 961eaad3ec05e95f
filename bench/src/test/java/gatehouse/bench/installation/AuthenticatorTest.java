package gatehouse.bench.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthenticatorTest {
  /// RFC 6238, appendix B, the last six of its eight digits; the secret is "12345678901234567890".
  @Test
  void itShowsTheCodesOfTheStandard() {
    var app = new Authenticator("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    assertThat(app.code(Instant.ofEpochSecond(59))).isEqualTo("287082");
    assertThat(app.code(Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
    assertThat(app.code(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
  }
}
