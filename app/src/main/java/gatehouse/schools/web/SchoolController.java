package gatehouse.schools.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.calendar.DateRange;
import gatehouse.schools.PolicyChoices;
import gatehouse.schools.Schools;
import gatehouse.schools.Trust;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.shell.SchoolTime;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows a school to its own people.
@Controller
class SchoolController {
  private final Schools schools;
  private final SchoolCalendars calendars;
  private final PolicyChoices policies;
  private final Permissions permissions;
  private final Clock clock;

  SchoolController(
      Schools schools,
      SchoolCalendars calendars,
      PolicyChoices policies,
      Permissions permissions,
      Clock clock) {
    this.schools = schools;
    this.calendars = calendars;
    this.policies = policies;
    this.permissions = permissions;
    this.clock = clock;
  }

  @GetMapping("/school")
  @Guarded(Resource.SCHOOL)
  @Transactional(readOnly = true)
  SchoolPage school(Subject subject, @RequestParam Optional<String> saved) {
    var target = Target.of(subject.school());
    permissions.require(subject, Act.SEE, Resource.SCHOOL, target);
    var settings = schools.settings(subject.school());
    var calendar = calendars.of(subject.school());
    return new SchoolPage(
        settings.school(),
        settings.contact(),
        settings.school().trust().flatMap(schools::trust).map(Trust::name).orElse(null),
        settings.school().policy().flatMap(policies::find),
        calendar.on(SchoolTime.day(clock.instant())).says() + ".",
        calendar.known().map(DateRange::last).map(SchoolTime::withWeekday),
        permissions.may(subject, Act.CHANGE, Resource.SCHOOL, target),
        saved.isPresent());
  }
}
