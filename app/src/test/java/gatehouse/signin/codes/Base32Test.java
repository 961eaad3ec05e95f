package gatehouse.signin.codes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {
  /// RFC 4648, 10, without the padding.
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void theVectorsOfTheStandardComeOut(String text, String letters) {
    assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(letters);
    assertThat(new String(Base32.decode(letters), US_ASCII)).isEqualTo(text);
  }

  @Test
  void whatIsTypedMayHaveSpacesAndSmallLetters() {
    assertThat(new String(Base32.decode("mzxw 6ytb oi"), US_ASCII)).isEqualTo("foobar");
  }

  @Test
  void otherLettersAreRefused() {
    assertThatThrownBy(() -> Base32.decode("M1")).isInstanceOf(IllegalArgumentException.class);
  }
}
