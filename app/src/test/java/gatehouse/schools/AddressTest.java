package gatehouse.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.house.Asvs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A school's short name stands in addresses and in the names of files that people take away.
class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "Fernhill Primary School, fernhill-primary-school",
    "\"Fernhill\"; filename=x.exe, fernhill-filename-x-exe",
    "St Mary’s / ../../etc, st-marys-etc",
    "Ysgol Tŷ Ffynnon %0d%0aSet-Cookie: a, ysgol-t-ffynnon-0d-0aset-cookie-a",
    "学校, school"
  })
  @Asvs("5.4.2")
  void whateverASchoolIsCalledItsShortNameIsPlain(String name, String address) {
    assertThat(Address.proposedFor(name).value()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-a", "a--b", "a b", "a\"b", "a/b", "a\r\nb", "a;b", "é", "1a", "a\\b"})
  @Asvs("5.4.2")
  void whatIsNotPlainIsRefused(String address) {
    assertThatThrownBy(() -> new Address(address)).isInstanceOf(IllegalArgumentException.class);
  }
}
