package gatehouse.home.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.DateRange;
import gatehouse.duties.Duties;
import gatehouse.people.PersonId;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.shell.SchoolTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows somebody what they may do next.
@Controller
class HomeController {

  /// Before the calendar ends, the next terms are due: a term's notice, as schools set them.
  private static final int MONTHS_AHEAD = 4;

  private static final int MOST_PRESSING = 5;

  private final Schools schools;
  private final SchoolCalendars calendars;
  private final Duties duties;
  private final Permissions permissions;
  private final Clock clock;

  HomeController(
      Schools schools,
      SchoolCalendars calendars,
      Duties duties,
      Permissions permissions,
      Clock clock) {
    this.schools = schools;
    this.calendars = calendars;
    this.duties = duties;
    this.permissions = permissions;
    this.clock = clock;
  }

  @GetMapping("/home")
  @Guarded(Resource.OWN_HOME)
  @Transactional(readOnly = true)
  HomePage home(Subject subject) {
    var target = Target.about(subject.school(), subject.person());
    permissions.require(subject, Act.SEE, Resource.OWN_HOME, target);
    var school = schools.find(subject.school()).orElseThrow();
    return new HomePage(
        subject, school.name(), duties(subject), todo(subject, school), steps(subject, school));
  }

  /// The most pressing of what they have to do; all of it stands on its own page.
  private List<Step> duties(Subject subject) {
    return duties.of(new PersonId(subject.person())).stream()
        .limit(MOST_PRESSING)
        .map(duty -> Step.of(duty.task().title(), "/duties/" + duty.id(), duty.due().says()))
        .toList();
  }

  private List<Step> steps(Subject subject, School school) {
    var steps = new ArrayList<Step>();
    steps.add(ask(school));
    if (!school.office()) {
      steps.add(policy(subject, school));
    }
    Offers.all().stream()
        .filter(offer -> offer.fits(school))
        .filter(offer -> may(subject, offer.act(), offer.resource()))
        .map(Offers.Offer::step)
        .forEach(steps::add);
    return steps;
  }

  private Step policy(Subject subject, School school) {
    var path =
        may(subject, Act.SEE, Resource.POLICY)
            ? "/school/policy"
            : "/schools/" + school.address() + "/policy";
    return Step.of("Our policy", path, "What it says, clause by clause");
  }

  private static Step ask(School school) {
    var path = school.policy().map(policy -> "/ask?policy=" + policy).orElse("/ask");
    return Step.of("May I…?", path, "Ask the policy; nobody’s name is asked or stored");
  }

  private List<Step> todo(Subject subject, School school) {
    var todo = new ArrayList<Step>();
    if (school.office() || !may(subject, Act.CHANGE, Resource.SCHOOL)) {
      return todo;
    }
    if (school.policy().isEmpty()) {
      todo.add(
          Step.of(
              "Choose the school’s policy",
              "/school/settings#policy",
              "Until then the advisor does not know which policy holds"));
    }
    calendar(school, todo);
    return todo;
  }

  private void calendar(School school, List<Step> todo) {
    var today = SchoolTime.day(clock.instant());
    var ends = calendars.of(school.id()).known().map(DateRange::last);
    if (ends.isEmpty()) {
      todo.add(
          Step.of(
              "Enter the term dates",
              year(today),
              "Without them no deadline in school days can be worked out"));
    } else if (ends.get().isBefore(today.plusMonths(MONTHS_AHEAD))) {
      todo.add(
          Step.of(
              "Enter the next school year",
              year(ends.get().plusDays(1)),
              "The calendar ends on " + SchoolTime.words(ends.get())));
    }
  }

  private static String year(LocalDate day) {
    return "/school/calendar/" + AcademicYear.of(day).starts();
  }

  private boolean may(Subject subject, Act act, Resource resource) {
    return permissions.may(subject, act, resource, Target.of(subject.school()));
  }
}
