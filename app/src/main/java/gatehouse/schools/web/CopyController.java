package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.calendar.AcademicYear;
import gatehouse.schools.calendar.CalendarChange;
import gatehouse.schools.calendar.CalendarOutcome;
import gatehouse.schools.calendar.ProposedYear;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.shell.NotFound;
import gatehouse.shell.SeeOther;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Proposes a school year after the pattern of the year before.
@Controller
class CopyController {
  private static final String PATH = YearController.PATH + "/copy";

  private final SchoolCalendars calendars;
  private final Permissions permissions;

  CopyController(SchoolCalendars calendars, Permissions permissions) {
    this.calendars = calendars;
    this.permissions = permissions;
  }

  @GetMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  CopyPage propose(Subject subject, @PathVariable int year) {
    return new CopyPage(proposal(subject, year), List.of());
  }

  @PostMapping(PATH)
  @Guarded(value = Resource.SCHOOL, to = Act.CHANGE)
  Object take(Subject subject, @PathVariable int year) {
    var proposal = proposal(subject, year);
    var change = new CalendarChange.EnterYear(proposal);
    return switch (calendars.make(change, subject.school(), subject.person())) {
      case CalendarOutcome.Made _, CalendarOutcome.Overtaken _ ->
          SeeOther.to("/school/calendar/" + year);
      case CalendarOutcome.Faulty(var faults) ->
          new CopyPage(proposal, faults.stream().map(YearView::words).toList());
    };
  }

  private ProposedYear proposal(Subject subject, int year) {
    permissions.require(subject, Act.CHANGE, Resource.SCHOOL, Target.of(subject.school()));
    return calendars
        .proposal(subject.school(), new AcademicYear(year))
        .orElseThrow(() ->
            new NotFound(
                "There is nothing to copy: only a year without terms is proposed, after one with terms."));
  }
}
