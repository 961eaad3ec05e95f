package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.schools.calendar.CalendarChange;
import gatehouse.schools.calendar.CalendarOutcome;
import gatehouse.schools.calendar.Counting;
import gatehouse.schools.calendar.KeptCalendar;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.shell.SeeOther;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets on which days of the week a school works, and what counts as a working day.
@Controller
class WeekController {
  private static final String PATH = "/school/calendar/week";

  private final SchoolCalendars calendars;
  private final Permissions permissions;

  WeekController(SchoolCalendars calendars, Permissions permissions) {
    this.calendars = calendars;
    this.permissions = permissions;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  WeekPage week(Subject subject) {
    require(subject);
    var kept = calendars.kept(subject.school());
    return new WeekPage(
        names(kept.draft().schoolWeek()), name(kept.counting()), kept.version(), Answers.NONE, "");
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object set(
      Subject subject,
      @RequestParam(defaultValue = "") List<String> week,
      @RequestParam(defaultValue = "") String counting,
      @RequestParam int version) {
    require(subject);
    var days = days(week);
    var chosen = counting(counting);
    var answers = answers(days, chosen);
    var page = new WeekPage(Set.copyOf(week), counting, version, answers, "");
    return answers.faulty()
        ? page
        : make(subject, new CalendarChange.SetWeek(days, chosen.orElseThrow(), version), page);
  }

  private static Answers answers(Set<DayOfWeek> days, Optional<Counting> counting) {
    var answers = Answers.NONE;
    if (days.isEmpty()) {
      answers = answers.wrong("week", "Choose the days on which the school works");
    }
    return counting.isPresent()
        ? answers
        : answers.wrong("counting", "Choose what counts as a working day");
  }

  private Object make(Subject subject, CalendarChange change, WeekPage page) {
    return switch (calendars.make(change, subject.school(), subject.person())) {
      case CalendarOutcome.Made _ -> SeeOther.to("/school/calendar");
      case CalendarOutcome.Overtaken(KeptCalendar now) -> overtaken(page, now);
      case CalendarOutcome.Faulty(var faults) ->
          new WeekPage(
              page.week(),
              page.counting(),
              page.version(),
              page.answers().wrong("week", YearView.words(faults.getFirst())),
              "");
    };
  }

  /// Shows what one was about to save beside what is stored: to save again is to choose one's own.
  private static WeekPage overtaken(WeekPage page, KeptCalendar now) {
    return new WeekPage(
        page.week(),
        page.counting(),
        now.version(),
        page.answers(),
        CalendarController.week(now.draft().schoolWeek()) + "; " + now.counting().words());
  }

  private void require(Subject subject) {
    permissions.require(subject, Act.CHANGE, Resource.SCHOOL, Target.of(subject.school()));
  }

  private static Set<DayOfWeek> days(List<String> names) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> names.contains(day.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Counting> counting(String name) {
    return Arrays.stream(Counting.values()).filter(each -> name(each).equals(name)).findFirst();
  }

  private static String name(Counting counting) {
    return counting.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(Set<DayOfWeek> week) {
    return week.stream()
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
