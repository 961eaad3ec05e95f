package gatehouse.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A calendar as slow and plain as can be, against which the quick one is tested: every minute from
/// the end of August 2025 to the end of 2027, walked one by one on two clocks, with nothing of
/// `java.time` and none of the code under test.
///
/// A minute is its number since 2025-08-31 23:00 UTC, a day its number since 2025-09-01.
final class PlainCalendar {
  static final String START = "2025-08-31T23:00:00Z";
  static final long FIRST_EPOCH_DAY = 20332;
  private static final int DAYS = 852;
  private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private static final String[] TERMS = {
    "2025-09-02/2025-12-19",
    "2026-01-05/2026-03-27",
    "2026-04-13/2026-07-22",
    "2026-09-01/2026-12-18",
    "2027-01-04/2027-03-25",
    "2027-04-12/2027-07-22",
    "2027-09-01/2027-12-17"
  };
  private static final String[] HALF_TERMS = {
    "2025-10-27/2025-10-31",
    "2026-02-16/2026-02-20",
    "2026-05-25/2026-05-29",
    "2026-10-26/2026-10-30",
    "2027-02-15/2027-02-19",
    "2027-05-31/2027-06-04",
    "2027-10-25/2027-10-29"
  };
  private static final List<String> INSET =
      List.of("2025-09-02", "2025-11-03", "2026-01-05", "2026-06-01", "2026-08-28", "2026-09-01");
  private static final List<String> BANK_HOLIDAYS =
      List.of(
          "2025-12-25",
          "2025-12-26",
          "2026-01-01",
          "2026-04-03",
          "2026-04-06",
          "2026-05-04",
          "2026-05-25",
          "2026-08-31",
          "2026-12-25",
          "2026-12-28",
          "2027-01-01",
          "2027-03-26",
          "2027-03-29",
          "2027-05-03",
          "2027-05-31",
          "2027-08-30",
          "2027-12-27",
          "2027-12-28");

  final List<String> dates = new ArrayList<>();
  final StringBuilder kinds = new StringBuilder();
  final int[] dayOf = new int[DAYS * 1440 + 60];
  final int[] timeOf = new int[DAYS * 1440 + 60];
  final int[] lastMinute = new int[DAYS + 1];

  PlainCalendar() {
    writeDates();
    walkMinutes();
  }

  /// Seconds from the start to the end of the last second of a day.
  long endOf(int day) {
    return lastMinute[day] * 60L + 59;
  }

  /// The next day after one of which the letter is among those given.
  int next(int day, String letters) {
    int next = day + 1;
    while (letters.indexOf(kinds.charAt(next)) < 0) {
      next++;
    }
    return next;
  }

  int next(int day, String letters, int times) {
    int next = day;
    for (int i = 0; i < times; i++) {
      next = next(next, letters);
    }
    return next;
  }

  /// The same day of a month so many months on, or the last of that month.
  int monthsOn(String date, int months) {
    int year = Integer.parseInt(date.substring(0, 4));
    int month = Integer.parseInt(date.substring(5, 7)) + months;
    while (month > 12) {
      month -= 12;
      year++;
    }
    int day = Integer.parseInt(date.substring(8));
    while (day > MONTHS[month - 1]) {
      day--;
    }
    return dates.indexOf(iso(year, month, day));
  }

  /// The first day after one of which the date ends so, such as `-09-30`.
  int nextDated(int day, String ending) {
    int next = day + 1;
    while (!dates.get(next).endsWith(ending)) {
      next++;
    }
    return next;
  }

  /// The next day after one that is the first or last school day of a term, of every so many terms.
  int nextEdge(int day, boolean first, int every) {
    for (int t = 0; t < TERMS.length; t += every) {
      List<Integer> days = schoolDays(t);
      int edge = first ? days.getFirst() : days.getLast();
      if (edge > day) {
        return edge;
      }
    }
    throw new AssertionError("the table of terms is too short");
  }

  private List<Integer> schoolDays(int term) {
    List<Integer> days = new ArrayList<>();
    for (int d = 0; d < DAYS; d++) {
      if (kinds.charAt(d) == 's' && in(dates.get(d), TERMS[term])) {
        days.add(d);
      }
    }
    return days;
  }

  /// Weekend w, bank holiday b, INSET i, half-term h, other holiday o, school day s. 2025-09-01 was
  /// a Monday.
  private void writeDates() {
    int year = 2025;
    int month = 9;
    int day = 1;
    for (int d = 0; d <= DAYS; d++) {
      String date = iso(year, month, day);
      dates.add(date);
      kinds.append(letter(date, d % 7));
      day++;
      if (day > MONTHS[month - 1]) {
        day = 1;
        month++;
      }
      if (month > 12) {
        month = 1;
        year++;
      }
    }
  }

  private static char letter(String date, int weekday) {
    if (weekday >= 5) {
      return 'w';
    }
    if (BANK_HOLIDAYS.contains(date)) {
      return 'b';
    }
    if (INSET.contains(date)) {
      return 'i';
    }
    if (Arrays.stream(HALF_TERMS).anyMatch(h -> in(date, h))) {
      return 'h';
    }
    return Arrays.stream(TERMS).anyMatch(t -> in(date, t)) ? 's' : 'o';
  }

  /// Walks both clocks: the school's is an hour ahead from one in the morning UTC of the last
  /// Sunday of March to one in the morning UTC of the last Sunday of October.
  private void walkMinutes() {
    int utcDay = -1;
    int utcTime = 23 * 60;
    int ahead = 60;
    for (int m = 0; m < dayOf.length; m++) {
      if (utcTime == 60 && lastSundayOf("-03-", utcDay)) {
        ahead = 60;
      }
      if (utcTime == 60 && lastSundayOf("-10-", utcDay)) {
        ahead = 0;
      }
      int local = utcTime + ahead;
      dayOf[m] = local >= 1440 ? utcDay + 1 : utcDay;
      timeOf[m] = local >= 1440 ? local - 1440 : local;
      lastMinute[dayOf[m]] = m;
      utcTime++;
      if (utcTime == 1440) {
        utcTime = 0;
        utcDay++;
      }
    }
  }

  private boolean lastSundayOf(String month, int day) {
    return day >= 0
        && day % 7 == 6
        && dates.get(day).contains(month)
        && dates.get(day).compareTo(dates.get(day).substring(0, 8) + "25") >= 0;
  }

  private static boolean in(String date, String range) {
    return date.compareTo(range.substring(0, 10)) >= 0 && date.compareTo(range.substring(11)) <= 0;
  }

  private static String iso(int year, int month, int day) {
    return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
  }
}
