package gatehouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The truth table of the clocks: what arrives then, under that limit, is due then, all on the
/// school's clock. Worked out by hand with a wall calendar.
///
/// Seen to fail: by counting the day of arrival as the first working day.
class DeadlineTableTest {
  private static final Reckoning RECKONING = Reckoning.by(Calendars.SCHOOL);

  @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          On Friday evening 24 hours run into Saturday,         2026-05-01T16:40, weekend,          2026-05-02T16:40:00
          Friday after closing may count as weekend,            2026-05-01T16:40, Friday at four,   2026-05-05T23:59:59
          Friday at the closing hour counts as weekend,         2026-05-15T16:00, Friday at four,   2026-05-18T23:59:59
          Friday before closing does not,                       2026-05-01T15:59, Friday at four,   2026-05-02T15:59:00
          Saturday before a bank holiday waits for Tuesday,     2026-05-02T10:00, weekend,          2026-05-05T23:59:59
          The first minute of Saturday is weekend,              2026-05-16T00:00, weekend,          2026-05-18T23:59:59
          Sunday night is due by the end of Monday,             2026-05-17T23:59, weekend,          2026-05-18T23:59:59
          The first minute of Monday has 24 hours,              2026-05-18T00:00, weekend,          2026-05-19T00:00:00
          A bank holiday is no weekend by the letter,           2026-05-04T09:00, weekend,          2026-05-05T09:00:00
          A bank holiday may be treated as one,                 2026-05-04T09:00, free days,        2026-05-05T23:59:59
          Easter has four free days,                            2026-04-02T18:00, next working day, 2026-04-07T23:59:59
          and for the staff two weeks,                          2026-04-02T18:00, next staff day,   2026-04-13T23:59:59
          An INSET day is a working day for the staff,          2026-05-29T12:00, next staff day,   2026-06-01T23:59:59
          but no school day,                                    2026-05-29T12:00, next school day,  2026-06-02T23:59:59
          On an INSET day 24 hours run,                         2026-06-01T08:00, weekend,          2026-06-02T08:00:00
          INSET in the summer holidays is worked,               2026-08-27T12:00, next staff day,   2026-08-28T23:59:59
          and the first school day comes after more INSET,      2026-08-27T12:00, next school day,  2026-09-02T23:59:59
          The day before half-term,                             2026-05-22T15:00, next staff day,   2026-06-01T23:59:59
          Half-term counts where holidays are watched,          2026-05-22T15:00, next working day, 2026-05-26T23:59:59
          Saturday of half-term where holidays are watched,     2026-05-23T12:00, weekend,          2026-05-26T23:59:59
          Saturday of half-term where they are not,             2026-05-23T12:00, "weekend, staff", 2026-06-01T23:59:59
          A summer Wednesday has 24 hours,                      2026-07-29T09:30, weekend,          2026-07-30T09:30:00
          A summer Saturday where holidays are watched,         2026-07-25T12:00, weekend,          2026-07-27T23:59:59
          A summer Saturday where they are not,                 2026-07-25T12:00, "weekend, staff", 2026-08-28T23:59:59
          Christmas Eve of 2026,                                2026-12-24T12:00, next working day, 2026-12-29T23:59:59
          Clocks forward: noon becomes one o'clock,             2026-03-28T12:00, 24 hours,         2026-03-29T13:00:00
          Clocks forward: from the small hours,                 2026-03-29T00:30, 24 hours,         2026-03-30T01:30:00
          Clocks forward: Sunday is weekend,                    2026-03-29T02:00, weekend,          2026-03-30T23:59:59
          Clocks forward: the day ends as ever,                 2026-03-29T00:30, same day,         2026-03-29T23:59:59
          Clocks back: noon becomes eleven,                     2026-10-24T12:00, 24 hours,         2026-10-25T11:00:00
          Clocks back: the long Sunday,                         2026-10-25T00:30, 24 hours,         2026-10-25T23:30:00
          Clocks back: Sunday is weekend,                       2026-10-25T12:00, weekend,          2026-10-26T23:59:59
          Seventy-two hours run over the weekend,               2026-06-05T17:00, 72 hours,         2026-06-08T17:00:00
          Ten school days jump half-term and INSET,             2026-05-18T09:00, 10 school days,   2026-06-09T23:59:59
          At once is at once at night,                          2026-12-25T03:17, at once,          2026-12-25T03:17:00
          Promptly takes the recommended hours,                 2026-06-10T10:00, promptly,         2026-06-10T14:00:00
          Seven days count Christmas,                           2026-12-20T09:00, 7 days,           2026-12-27T23:59:59
          A month from the 31st of January,                     2026-01-31T09:00, one month,        2026-02-28T23:59:59
          and on to the next working day,                       2026-01-31T09:00, "one month, then working", 2026-03-02T23:59:59
          Every four months from 31 October,                    2026-02-03T09:00, four-monthly,     2026-02-28T23:59:59
          and then the 30th of June,                            2026-02-28T23:59:59, four-monthly,  2026-06-30T23:59:59
          Every September,                                      2026-09-30T09:00, every September,  2027-09-30T23:59:59
          Once a school year,                                   2025-10-01T09:00, once a year,      2026-08-31T23:59:59
          Once a term ends with its last school day,            2026-02-03T09:00, once a term,      2026-03-27T23:59:59
          The last day of term leads to the next term,          2026-03-27T12:00, once a term,      2026-07-22T23:59:59
          Summer leads to Christmas,                            2026-08-01T09:00, once a term,      2026-12-18T23:59:59
          Each term starts with its first school day,           2026-03-30T09:00, start of term,    2026-04-13T23:59:59
          The year starts after its INSET day,                  2026-06-10T09:00, start of year,    2026-09-02T23:59:59
          The INSET day is before the start of the year,        2026-09-01T09:00, start of year,    2026-09-02T23:59:59
          Spring 2026,                                          2026-01-10T09:00, spring 2026,      2026-03-27T23:59:59
          January 2019 has long been,                           2026-01-10T09:00, January 2019,     2019-01-31T23:59:59
          By a date,                                            2026-01-10T09:00, by 30 November,   2026-11-30T23:59:59
          """)
  void isDue(String sentence, LocalDateTime arrived, String limit, LocalDateTime due) {
    Instant at = arrived.atZone(Reckoning.UNITED_KINGDOM).toInstant();
    assertThat(RECKONING.due(Limits.named(limit), at).deadline())
        .as(sentence)
        .isEqualTo(new Deadline.Due(due.atZone(Reckoning.UNITED_KINGDOM).toInstant(), due));
  }
}
