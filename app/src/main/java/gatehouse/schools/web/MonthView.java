package gatehouse.schools.web;

import gatehouse.calendar.Day;
import gatehouse.calendar.DayKind;
import gatehouse.calendar.SchoolCalendar;
import gatehouse.shell.SchoolTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A month as weeks of days, and in words what is special about it.
///
/// @param notes the days on which something is special, those next to each other as one
public record MonthView(YearMonth month, List<List<Cell>> weeks, List<Note> notes) {
  private static final int DAYS = 7;

  /// A day of the table.
  ///
  /// @param kind names its look; empty for a day of another month
  /// @param words what it is, empty for an ordinary school day
  public record Cell(LocalDate date, String kind, String words, String name, boolean today) {
    public boolean outside() {
      return kind.isEmpty();
    }
  }

  /// Days in a row that are the same.
  public record Note(String days, String words) {}

  static MonthView of(YearMonth month, SchoolCalendar calendar, LocalDate today) {
    var day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var weeks = new ArrayList<List<Cell>>();
    while (!day.isAfter(month.atEndOfMonth())) {
      weeks.add(week(day, month, calendar, today));
      day = day.plusDays(DAYS);
    }
    return new MonthView(month, weeks, notes(month, calendar));
  }

  private static List<Cell> week(
      LocalDate monday, YearMonth month, SchoolCalendar calendar, LocalDate today) {
    return monday
        .datesUntil(monday.plusDays(DAYS))
        .map(date -> cell(date, month, calendar, today))
        .toList();
  }

  private static Cell cell(
      LocalDate date, YearMonth month, SchoolCalendar calendar, LocalDate today) {
    if (!YearMonth.from(date).equals(month)) {
      return new Cell(date, "", "", "", false);
    }
    var day = calendar.on(date);
    return new Cell(date, kind(day), words(day), day.name(), date.equals(today));
  }

  private static String kind(Day day) {
    return day.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("unknown");
  }

  private static String words(Day day) {
    return day.kind().map(MonthView::words).orElse("Not entered");
  }

  private static String words(DayKind kind) {
    return switch (kind) {
      case SCHOOL_DAY, WEEKEND -> "";
      case BANK_HOLIDAY -> "Bank holiday";
      case CLOSURE -> "Closed";
      case INSET -> "INSET";
      case HALF_TERM -> "Half-term";
      case HOLIDAY -> "Holiday";
    };
  }

  /// Weekends within a holiday do not break it.
  private static List<Note> notes(YearMonth month, SchoolCalendar calendar) {
    var notes = new ArrayList<Note>();
    LocalDate first = month.atDay(1);
    LocalDate last = first;
    var words = "";
    for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
      var says = note(calendar.on(day));
      if (says.equals("weekend")) {
        continue;
      }
      if (!says.equals(words)) {
        add(notes, first, last, words);
        first = day;
        words = says;
      }
      last = day;
    }
    add(notes, first, last, words);
    return notes;
  }

  private static void add(List<Note> notes, LocalDate first, LocalDate last, String words) {
    if (!words.isEmpty()) {
      notes.add(new Note(days(first, last), words));
    }
  }

  private static String days(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? Dates.brief(first)
        : Dates.brief(first) + " to " + Dates.brief(last);
  }

  private static String note(Day day) {
    return day.kind()
        .map(kind ->
            switch (kind) {
              case WEEKEND -> "weekend";
              case SCHOOL_DAY -> "";
              case INSET -> "INSET day: staff in, pupils not";
              case CLOSURE -> "Closed: " + day.name();
              case BANK_HOLIDAY, HALF_TERM, HOLIDAY -> capital(day.name());
            })
        .orElse("Not entered yet");
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  public String title() {
    return SchoolTime.words(month);
  }

  public boolean hasUnknown() {
    return weeks.stream().flatMap(List::stream).anyMatch(cell -> cell.kind().equals("unknown"));
  }
}
