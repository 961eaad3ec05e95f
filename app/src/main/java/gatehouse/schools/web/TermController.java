package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.CalendarFault;
import gatehouse.calendar.Term;
import gatehouse.schools.calendar.CalendarChange;
import gatehouse.schools.calendar.CalendarOutcome;
import gatehouse.schools.calendar.KeptCalendar;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.shell.SeeOther;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Enters, changes and takes out the terms of a school year.
@Controller
class TermController {
  private static final String PATH = YearController.PATH + "/terms/{term}";

  private final SchoolCalendars calendars;
  private final Permissions permissions;

  TermController(SchoolCalendars calendars, Permissions permissions) {
    this.calendars = calendars;
    this.permissions = permissions;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  TermPage term(Subject subject, @PathVariable int year, @PathVariable String term) {
    var name = TermForm.name(term);
    var seen = TermForm.of(kept(subject).term(name, new AcademicYear(year)));
    return new TermPage(name, new AcademicYear(year), seen, seen);
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object enter(
      Subject subject,
      @PathVariable int year,
      @PathVariable String term,
      @RequestParam Map<String, String> sent) {
    var page =
        new TermPage(
            TermForm.name(term),
            new AcademicYear(year),
            Answers.typed(sent, TermForm.FIELDS),
            seen(sent));
    return enter(subject, page);
  }

  @PostMapping(PATH + "/merge")
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object merge(
      Subject subject,
      @PathVariable int year,
      @PathVariable String term,
      @RequestParam Map<String, String> sent) {
    var typed = Answers.typed(sent, TermForm.FIELDS);
    var page = new TermPage(TermForm.name(term), new AcademicYear(year), typed, seen(sent));
    var chosen = merge(page, kept(subject)).chosen(sent);
    return chosen.answers().faulty()
        ? chosen
        : enter(
            subject,
            new TermPage(
                page.name(),
                page.year(),
                Answers.of(MergePage.settled(typed, page.seen().values(), sent)),
                page.seen()));
  }

  @PostMapping(PATH + "/remove")
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object remove(Subject subject, @PathVariable int year, @PathVariable String term) {
    var name = TermForm.name(term);
    var seen = TermForm.of(kept(subject).term(name, new AcademicYear(year)));
    var change = new CalendarChange.RemoveTerm(name, new AcademicYear(year));
    return make(subject, change, new TermPage(name, new AcademicYear(year), seen, seen));
  }

  private Object enter(Subject subject, TermPage page) {
    permissions.require(subject, Act.CHANGE, Resource.SCHOOL, Target.of(subject.school()));
    var read = TermForm.read(page.answers(), page.name(), page.year());
    return read.term()
        .<Object>map(term -> make(subject, new CalendarChange.EnterTerm(term, seen(page)), page))
        .orElseGet(() -> wrong(page, read.answers()));
  }

  private Object make(Subject subject, CalendarChange change, TermPage page) {
    return switch (calendars.make(change, subject.school(), subject.person())) {
      case CalendarOutcome.Made _ -> SeeOther.to(page.back());
      case CalendarOutcome.Overtaken(KeptCalendar now) -> merge(page, now);
      case CalendarOutcome.Faulty(var faults) -> wrong(page, faults);
    };
  }

  private static TermPage wrong(TermPage page, List<CalendarFault> faults) {
    var answers = page.answers();
    for (var fault : faults) {
      answers = answers.wrong(field(fault), YearView.words(fault));
    }
    return wrong(page, answers);
  }

  private static TermPage wrong(TermPage page, Answers answers) {
    return new TermPage(page.name(), page.year(), answers, page.seen());
  }

  private static String field(CalendarFault fault) {
    return fault instanceof CalendarFault.HalfTermOutsideTerm
        ? TermForm.HALF_FIRST
        : TermForm.FIRST;
  }

  private static MergePage merge(TermPage page, KeptCalendar now) {
    var stored = TermForm.of(now.term(page.name(), page.year()));
    var carried = new LinkedHashMap<>(page.answers().values());
    stored.values().forEach((field, value) -> carried.put(TermPage.SEEN + field, value));
    return new MergePage(
        "the " + page.name().title() + " term",
        page.path() + "/merge",
        page.back(),
        carried,
        TermForm.differences(page.answers(), stored),
        Answers.NONE);
  }

  /// The term as it was seen when the form was opened.
  private static Optional<Term> seen(TermPage page) {
    return TermForm.read(page.seen(), page.name(), page.year()).term();
  }

  private static Answers seen(Map<String, String> sent) {
    var values = new LinkedHashMap<String, String>();
    TermForm.FIELDS.forEach(
        field -> values.put(field, sent.getOrDefault(TermPage.SEEN + field, "")));
    return Answers.of(values);
  }

  private KeptCalendar kept(Subject subject) {
    permissions.require(subject, Act.CHANGE, Resource.SCHOOL, Target.of(subject.school()));
    return calendars.kept(subject.school());
  }
}
