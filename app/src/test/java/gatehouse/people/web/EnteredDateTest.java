package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.house.Asvs;
import gatehouse.shell.SchoolTime;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "27 3 2026",
        "27/03/2026",
        "27.3.2026",
        "27-3-2026",
        "27 March 2026",
        "27 mar 2026",
        " 27  MARCH, 2026 ",
        "2026-03-27"
      })
  void aDateIsReadAsPeopleTypeIt(String text) {
    assertThat(EnteredDate.parse(text)).isEqualTo(LocalDate.of(2026, 3, 27));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 Sep 2026", "1 Sept 2026", "1 September 2026"})
  void septemberIsShortenedEitherWay(String text) {
    assertThat(EnteredDate.parse(text)).isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "31 2 2026",
        "3/27/2026",
        "1 1 26",
        "1 1 1899",
        "1 1 2200",
        "27 3",
        "0 0 0"
      })
  void whatIsNoDateIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> EnteredDate.parse(text)).hasMessageContaining("like 27 3 2026");
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void whatIsShownIsReadAgain(Month month) {
    var day = LocalDate.of(2024, month, 29);
    assertThat(EnteredDate.parse(EnteredDate.shown(day))).isEqualTo(day);
    assertThat(EnteredDate.parse(SchoolTime.words(day))).isEqualTo(day);
  }

  @Test
  @Asvs("1.3.3")
  void aLongTextIsNotEvenTried() {
    assertThatThrownBy(() -> EnteredDate.parse("1 1 2026 ".repeat(20_000)))
        .hasMessageContaining("Enter a date");
  }
}
