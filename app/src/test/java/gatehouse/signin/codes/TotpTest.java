package gatehouse.signin.codes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
  private static final long STEP = Totp.step(NOW);

  /// RFC 6238, appendix B, the last six of its eight digits.
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void theVectorsOfTheStandardComeOut(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void aClockMayBeOneStepOff() {
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP - 1), NOW, 0)).contains(STEP - 1);
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + 1), NOW, 0)).contains(STEP + 1);
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP - 2), NOW, 0)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP + 2), NOW, 0)).isEmpty();
  }

  @Test
  @Asvs("6.5.1")
  void noCodeIsTakenTwice() {
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP), NOW, STEP)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
  }

  @Test
  void spacesAreForgiven() {
    assertThat(Totp.match(SECRET, "050 471", NOW, 0)).contains(STEP);
  }
}
