package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.DateRange;
import gatehouse.schools.calendar.CalendarChange;
import gatehouse.schools.calendar.CalendarOutcome;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows a school year, and changes its INSET days and closures.
@Controller
class YearController {
  static final String PATH = "/school/calendar/{year:20[0-9]{2}}";

  private final SchoolCalendars calendars;
  private final Permissions permissions;

  YearController(SchoolCalendars calendars, Permissions permissions) {
    this.calendars = calendars;
    this.permissions = permissions;
  }

  @GetMapping(PATH)
  @Guarded(Resource.SCHOOL)
  YearPage year(Subject subject, @PathVariable int year) {
    permissions.require(subject, Act.SEE, Resource.SCHOOL, Target.of(subject.school()));
    return page(subject, new AcademicYear(year), Answers.NONE);
  }

  @PostMapping(PATH + "/inset")
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object addInset(Subject subject, @PathVariable int year, @RequestParam Map<String, String> sent) {
    var reader = new FormReader(Answers.typed(sent, YearPage.FIELDS));
    var day =
        reader.read(
            "inset",
            Optional.<LocalDate>empty(),
            (_, text) -> Optional.of(Dates.require(text, "Enter the date of the INSET day")));
    return make(subject, year, reader, day.map(CalendarChange.AddInset::new), "inset");
  }

  @PostMapping(PATH + "/closures")
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object close(Subject subject, @PathVariable int year, @RequestParam Map<String, String> sent) {
    var reader = new FormReader(Answers.typed(sent, YearPage.FIELDS));
    return make(subject, year, reader, closure(reader), "closed-first");
  }

  private static Optional<CalendarChange.Close> closure(FormReader reader) {
    var typed = reader.answers();
    var first = Dates.read(typed.value("closed-first"));
    var last =
        typed.value("closed-last").isEmpty() ? first : Dates.read(typed.value("closed-last"));
    if (first.isEmpty()) {
      reader.wrong("closed-first", "Enter the first day on which the school is shut");
    } else if (last.isEmpty() || last.get().isBefore(first.get())) {
      reader.wrong("closed-last", "Enter a last day after the first, or leave it empty");
    }
    var reason =
        reader.read(
            "reason", "", (_, text) -> new CalendarChange.Close(AN_ORDINARY_DAY, text).reason());
    return reader.answers().faulty() || first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            reader.read(
                "closed-last",
                new CalendarChange.Close(AN_ORDINARY_DAY, reason),
                (_, _) ->
                    new CalendarChange.Close(new DateRange(first.get(), last.get()), reason)));
  }

  /// To try a reason by itself.
  private static final DateRange AN_ORDINARY_DAY = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH);

  @PostMapping(PATH + "/days/{day}/remove")
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object remove(Subject subject, @PathVariable int year, @PathVariable String day) {
    var date = Dates.read(day).orElseThrow(() -> new NotFound("There is no such day."));
    return make(
        subject,
        year,
        new FormReader(Answers.NONE),
        Optional.of(new CalendarChange.RemoveDay(date)),
        "calendar");
  }

  /// @param field the one to which a fault of the whole calendar is told
  private Object make(
      Subject subject,
      int year,
      FormReader reader,
      Optional<? extends CalendarChange> change,
      String field) {
    permissions.require(subject, Act.CHANGE, Resource.SCHOOL, Target.of(subject.school()));
    var school = new AcademicYear(year);
    if (change.isEmpty() || reader.answers().faulty()) {
      return page(subject, school, reader.answers());
    }
    return switch (calendars.make(change.get(), subject.school(), subject.person())) {
      case CalendarOutcome.Made _, CalendarOutcome.Overtaken _ ->
          SeeOther.to("/school/calendar/" + year);
      case CalendarOutcome.Faulty(var faults) -> {
        faults.forEach(fault -> reader.wrong(field, YearView.words(fault)));
        yield page(subject, school, reader.answers());
      }
    };
  }

  private YearPage page(Subject subject, AcademicYear year, Answers answers) {
    var target = Target.of(subject.school());
    return new YearPage(
        YearView.of(year, calendars.kept(subject.school())),
        answers,
        calendars.proposal(subject.school(), year).isPresent(),
        permissions.may(subject, Act.CHANGE, Resource.SCHOOL, target));
  }
}
