package gatehouse.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDateTest {
  @ParameterizedTest
  @CsvSource({
    "2022-11-22, 2022-11-22, 22 November 2022",
    "2025-11, 2025-11-30, November 2025",
    "2024-spring, 2024-04-30, spring term 2024",
    "2024-summer, 2024-08-31, summer term 2024",
    "2024-autumn, 2024-12-31, autumn term 2024",
    "2012, 2012-12-31, 2012"
  })
  void aDateEndsWhereItsTextEnds(String text, LocalDate lastDay, String words) {
    var date = new TextDate(text);
    assertThat(date.lastDay()).isEqualTo(lastDay);
    assertThat(date.words()).isEqualTo(words);
  }

  @Test
  void aDateThatStandsAloneBeginsWithACapital() {
    assertThat(new TextDate("2024-spring").alone()).isEqualTo("Spring term 2024");
    assertThat(new TextDate("2022-11-22").alone()).isEqualTo("22 November 2022");
  }

  @Test
  void whatIsNoDateIsRefused() {
    assertThatThrownBy(() -> new TextDate("next year")).hasMessageContaining("next year");
  }
}
