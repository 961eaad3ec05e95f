package gatehouse.schools.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.calendar.Jurisdiction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Against the days that the government has published at gov.uk/bank-holidays (Open Government
/// Licence), all of 2024 to 2027.
///
/// Seen to fail: with the subdivisions `en` and `sc`, which the library takes for the whole
/// kingdom.
class BankHolidayLibraryTest {
  private static final String ENGLAND_AND_WALES =
      """
      2024-01-01 New Year’s Day
      2024-03-29 Good Friday
      2024-04-01 Easter Monday
      2024-05-06 Early May bank holiday
      2024-05-27 Spring bank holiday
      2024-08-26 Summer bank holiday
      2024-12-25 Christmas Day
      2024-12-26 Boxing Day
      2025-01-01 New Year’s Day
      2025-04-18 Good Friday
      2025-04-21 Easter Monday
      2025-05-05 Early May bank holiday
      2025-05-26 Spring bank holiday
      2025-08-25 Summer bank holiday
      2025-12-25 Christmas Day
      2025-12-26 Boxing Day
      2026-01-01 New Year’s Day
      2026-04-03 Good Friday
      2026-04-06 Easter Monday
      2026-05-04 Early May bank holiday
      2026-05-25 Spring bank holiday
      2026-08-31 Summer bank holiday
      2026-12-25 Christmas Day
      2026-12-28 Boxing Day
      2027-01-01 New Year’s Day
      2027-03-26 Good Friday
      2027-03-29 Easter Monday
      2027-05-03 Early May bank holiday
      2027-05-31 Spring bank holiday
      2027-08-30 Summer bank holiday
      2027-12-27 Christmas Day
      2027-12-28 Boxing Day
      """;

  private static final String SCOTLAND =
      """
      2024-01-01 New Year’s Day
      2024-01-02 2nd January
      2024-03-29 Good Friday
      2024-05-06 Early May bank holiday
      2024-05-27 Spring bank holiday
      2024-08-05 Summer bank holiday
      2024-12-02 St Andrew’s Day
      2024-12-25 Christmas Day
      2024-12-26 Boxing Day
      2025-01-01 New Year’s Day
      2025-01-02 2nd January
      2025-04-18 Good Friday
      2025-05-05 Early May bank holiday
      2025-05-26 Spring bank holiday
      2025-08-04 Summer bank holiday
      2025-12-01 St Andrew’s Day
      2025-12-25 Christmas Day
      2025-12-26 Boxing Day
      2026-01-01 New Year’s Day
      2026-01-02 2nd January
      2026-04-03 Good Friday
      2026-05-04 Early May bank holiday
      2026-05-25 Spring bank holiday
      2026-08-03 Summer bank holiday
      2026-11-30 St Andrew’s Day
      2026-12-25 Christmas Day
      2026-12-28 Boxing Day
      2027-01-01 New Year’s Day
      2027-01-04 2nd January
      2027-03-26 Good Friday
      2027-05-03 Early May bank holiday
      2027-05-31 Spring bank holiday
      2027-08-02 Summer bank holiday
      2027-11-30 St Andrew’s Day
      2027-12-27 Christmas Day
      2027-12-28 Boxing Day
      """;

  private static final String NORTHERN_IRELAND =
      """
      2024-01-01 New Year’s Day
      2024-03-18 St Patrick’s Day
      2024-03-29 Good Friday
      2024-04-01 Easter Monday
      2024-05-06 Early May bank holiday
      2024-05-27 Spring bank holiday
      2024-07-12 Battle of the Boyne (Orangemen’s Day)
      2024-08-26 Summer bank holiday
      2024-12-25 Christmas Day
      2024-12-26 Boxing Day
      2025-01-01 New Year’s Day
      2025-03-17 St Patrick’s Day
      2025-04-18 Good Friday
      2025-04-21 Easter Monday
      2025-05-05 Early May bank holiday
      2025-05-26 Spring bank holiday
      2025-07-14 Battle of the Boyne (Orangemen’s Day)
      2025-08-25 Summer bank holiday
      2025-12-25 Christmas Day
      2025-12-26 Boxing Day
      2026-01-01 New Year’s Day
      2026-03-17 St Patrick’s Day
      2026-04-03 Good Friday
      2026-04-06 Easter Monday
      2026-05-04 Early May bank holiday
      2026-05-25 Spring bank holiday
      2026-07-13 Battle of the Boyne (Orangemen’s Day)
      2026-08-31 Summer bank holiday
      2026-12-25 Christmas Day
      2026-12-28 Boxing Day
      2027-01-01 New Year’s Day
      2027-03-17 St Patrick’s Day
      2027-03-26 Good Friday
      2027-03-29 Easter Monday
      2027-05-03 Early May bank holiday
      2027-05-31 Spring bank holiday
      2027-07-12 Battle of the Boyne (Orangemen’s Day)
      2027-08-30 Summer bank holiday
      2027-12-27 Christmas Day
      2027-12-28 Boxing Day
      """;

  private final BankHolidayLibrary library =
      new BankHolidayLibrary(Clock.fixed(Instant.parse("2025-12-31T23:30:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @EnumSource
  void theDaysAreThePublishedOnes(Jurisdiction jurisdiction) {
    var days = new TreeMap<>(library.of(jurisdiction).names());
    var asked = days.subMap(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 1, 1));
    assertThat(asked).isEqualTo(published(jurisdiction));
  }

  @Test
  void theyAreKnownToTheEndOfTheYearAfterNext() {
    var known = library.of(Jurisdiction.SCOTLAND).announced();
    assertThat(known.last()).isEqualTo(LocalDate.of(2027, 12, 31));
  }

  @ParameterizedTest
  @EnumSource
  void oneOffDaysAreAmongThem(Jurisdiction jurisdiction) {
    assertThat(library.of(jurisdiction).names())
        .containsKeys(
            LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8))
        .doesNotContainKeys(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));
  }

  private static Map<LocalDate, String> published(Jurisdiction jurisdiction) {
    var text =
        switch (jurisdiction) {
          case ENGLAND_AND_WALES -> ENGLAND_AND_WALES;
          case SCOTLAND -> SCOTLAND;
          case NORTHERN_IRELAND -> NORTHERN_IRELAND;
        };
    return text.lines()
        .collect(
            Collectors.toMap(
                line -> LocalDate.parse(line.substring(0, 10)), line -> line.substring(11)));
  }
}
