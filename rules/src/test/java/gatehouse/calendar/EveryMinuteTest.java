package gatehouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every minute of a year under every limit, against the plain calendar.
///
/// Seen to fail: by adding elapsed hours on the school's clock instead of in UTC (23 hours and 25
/// hours across the two changes), and by taking an INSET day in the holidays for a holiday.
class EveryMinuteTest {
  private static final PlainCalendar PLAIN = new PlainCalendar();
  private static final long START = Instant.parse(PlainCalendar.START).getEpochSecond();
  private static final int NEW_YEAR = minute("2026-01-01T00:00:00Z");
  private static final Map<String, IntToLongFunction> EXPECTED = expected();
  private static final String WORKING = "sioh";

  private static Map<String, IntToLongFunction> expected() {
    Map<String, IntToLongFunction> e = new LinkedHashMap<>();
    e.put("at once", m -> m * 60L);
    e.put("24 hours", m -> elapsed(m, 24));
    e.put("72 hours", m -> elapsed(m, 72));
    e.put("promptly", m -> elapsed(m, 4));
    e.put("same day", m -> PLAIN.endOf(PLAIN.dayOf[m]));
    e.put("7 days", m -> PLAIN.endOf(PLAIN.dayOf[m] + 7));
    e.put("next working day", m -> after(m, WORKING, 1));
    e.put("next staff day", m -> after(m, "si", 1));
    e.put("next school day", m -> after(m, "s", 1));
    e.put("10 school days", m -> after(m, "s", 10));
    e.put("weekend", m -> on(m, "w") ? after(m, WORKING, 1) : elapsed(m, 24));
    e.put("weekend, staff", m -> on(m, "w") ? after(m, "si", 1) : elapsed(m, 24));
    e.put("free days", m -> on(m, "wb") ? after(m, WORKING, 1) : elapsed(m, 24));
    e.put(
        "Friday at four",
        m -> on(m, "w") || fridayAtFour(m) ? after(m, WORKING, 1) : elapsed(m, 24));
    e.put("one month", perDay(d -> monthOn(d)));
    e.put("one month, then working", perDay(d -> PLAIN.next(monthOn(d) - 1, WORKING)));
    e.put("four-monthly", perDay(EveryMinuteTest::fourMonthly));
    e.put("every September", perDay(d -> PLAIN.nextDated(d, "-09-30")));
    e.put("once a year", perDay(d -> PLAIN.nextDated(d, "-08-31")));
    e.put("once a term", perDay(d -> PLAIN.nextEdge(d, false, 1)));
    e.put("start of term", perDay(d -> PLAIN.nextEdge(d, true, 1)));
    e.put("start of year", perDay(d -> PLAIN.nextEdge(d, true, 3)));
    e.put("spring 2026", perDay(_ -> PLAIN.dates.indexOf("2026-03-27")));
    e.put("by 30 November", perDay(_ -> PLAIN.dates.indexOf("2026-11-30")));
    return e;
  }

  @Test
  void everyLimitIsTriedThatThePlainCalendarReaches() {
    assertThat(Limits.ALL.keySet())
        .filteredOn(name -> !EXPECTED.containsKey(name))
        .containsExactly("January 2019");
  }

  static Iterable<String> limits() {
    return EXPECTED.keySet();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void everyMinuteOfTheYearIsDueAsThePlainCalendarSays(String limit) {
    assertThat(differences(limit, NEW_YEAR, 525_600)).as("differences").isZero();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void soIsEveryMinuteOfBothDaysOnWhichTheClocksChange(String limit) {
    assertThat(differences(limit, minute("2026-03-29T00:00:00Z"), 23 * 60)).isZero();
    assertThat(differences(limit, minute("2026-10-24T23:00:00Z"), 25 * 60)).isZero();
  }

  @Test
  void thePlainCalendarHasAShortAndALongDay() {
    assertThat(minutesOf("2026-03-29")).isEqualTo(23 * 60);
    assertThat(minutesOf("2026-10-25")).isEqualTo(25 * 60);
    assertThat(minutesOf("2026-06-01")).isEqualTo(24 * 60);
  }

  private static long differences(String limit, int from, int minutes) {
    Reckoning reckoning = Reckoning.by(Calendars.SCHOOL);
    TimeLimit named = Limits.named(limit);
    IntToLongFunction expected = Objects.requireNonNull(EXPECTED.get(limit));
    long differences = 0;
    for (int m = from; m < from + minutes; m++) {
      Instant arrived = Instant.ofEpochSecond(START + m * 60L);
      if (!agrees(reckoning.due(named, arrived).deadline(), expected.applyAsLong(m))) {
        differences++;
      }
    }
    return differences;
  }

  /// On both clocks.
  private static boolean agrees(Deadline deadline, long seconds) {
    int minute = (int) (seconds / 60);
    return deadline instanceof Deadline.Due due
        && due.at().getEpochSecond() == START + seconds
        && due.local().toLocalDate().toEpochDay()
            == PlainCalendar.FIRST_EPOCH_DAY + PLAIN.dayOf[minute]
        && due.local().toLocalTime().toSecondOfDay() == PLAIN.timeOf[minute] * 60L + seconds % 60;
  }

  /// Minutes follow one another on the plain calendar without a gap, whatever the clocks show.
  private static long elapsed(int minute, int hours) {
    return (minute + hours * 60) * 60L;
  }

  private static long after(int minute, String letters, int times) {
    return PLAIN.endOf(PLAIN.next(PLAIN.dayOf[minute], letters, times));
  }

  private static boolean on(int minute, String letters) {
    return letters.indexOf(PLAIN.kinds.charAt(PLAIN.dayOf[minute])) >= 0;
  }

  private static boolean fridayAtFour(int minute) {
    return PLAIN.dayOf[minute] % 7 == 4 && PLAIN.timeOf[minute] >= 16 * 60;
  }

  private static int monthOn(int day) {
    return PLAIN.monthsOn(PLAIN.dates.get(day), 1);
  }

  private static int fourMonthly(int day) {
    int round = 0;
    while (PLAIN.monthsOn("2025-10-31", round) <= day) {
      round += 4;
    }
    return PLAIN.monthsOn("2025-10-31", round);
  }

  /// The end of a day that depends on the day of arrival alone, walked to once a day, not a minute.
  private static IntToLongFunction perDay(IntUnaryOperator due) {
    Map<Integer, Long> walked = new HashMap<>();
    return m -> walked.computeIfAbsent(PLAIN.dayOf[m], d -> PLAIN.endOf(due.applyAsInt(d)));
  }

  private static int minutesOf(String date) {
    int day = PLAIN.dates.indexOf(date);
    return PLAIN.lastMinute[day] - PLAIN.lastMinute[day - 1];
  }

  private static int minute(String utc) {
    return (int) ((Instant.parse(utc).getEpochSecond() - START) / 60);
  }
}
