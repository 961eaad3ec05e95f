package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.calendar.AcademicYear;
import gatehouse.schools.calendar.KeptCalendar;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.shell.BadInput;
import gatehouse.shell.SchoolTime;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the school's calendar month by month.
@Controller
class CalendarController {
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2098;

  private final SchoolCalendars calendars;
  private final Permissions permissions;
  private final Clock clock;

  CalendarController(SchoolCalendars calendars, Permissions permissions, Clock clock) {
    this.calendars = calendars;
    this.permissions = permissions;
    this.clock = clock;
  }

  @GetMapping("/school/calendar")
  @Guarded(Resource.SCHOOL)
  CalendarPage month(Subject subject, @RequestParam Optional<String> month) {
    var target = Target.of(subject.school());
    permissions.require(subject, Act.SEE, Resource.SCHOOL, target);
    var today = SchoolTime.day(clock.instant());
    var kept = calendars.kept(subject.school());
    return new CalendarPage(
        MonthView.of(
            month.map(CalendarController::read).orElse(YearMonth.from(today)), kept.sound(), today),
        years(kept, today),
        week(kept.draft().schoolWeek()),
        kept.counting().words(),
        kept.faults().stream().map(YearView::words).toList(),
        permissions.may(subject, Act.CHANGE, Resource.SCHOOL, target));
  }

  /// Those with terms, this one and the next.
  private static List<AcademicYear> years(KeptCalendar kept, LocalDate today) {
    var years = new TreeSet<AcademicYear>();
    kept.draft().terms().forEach(term -> years.add(term.year()));
    years.add(AcademicYear.of(today));
    years.add(AcademicYear.of(today).next());
    return List.copyOf(years);
  }

  static String title(YearMonth month) {
    return SchoolTime.words(month);
  }

  static String week(Collection<DayOfWeek> week) {
    return week.stream()
        .sorted()
        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
        .collect(Collectors.joining(", "));
  }

  private static YearMonth read(String text) {
    try {
      var month = YearMonth.parse(text);
      if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
        return month;
      }
    } catch (DateTimeParseException _) {
      // Told below.
    }
    throw new BadInput("A month looks like 2026-05.");
  }
}
