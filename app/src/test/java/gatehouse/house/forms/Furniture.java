package gatehouse.house.forms;

import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.adoption.Drafts;
import gatehouse.calendar.TimeLimit;
import gatehouse.duties.Bearer;
import gatehouse.duties.Duties;
import gatehouse.duties.Task;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Name;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import gatehouse.schools.School;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.TestSessions;
import gatehouse.signin.sessions.Way;
import gatehouse.signing.TestPolicy;
import gatehouse.tenancy.Tenancy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts into a school what its pages show and ask for.
@Component
class Furniture {
  private static final int DUTIES = 8;

  private final TestSchool schools;
  private final TestSessions sessions;
  private final TestPolicy policies;
  private final Drafts drafts;
  private final Duties duties;
  private final Appointments appointments;
  private final WaysIn waysIn;
  private final Tenancy tenancy;

  Furniture(
      TestSchool schools,
      TestSessions sessions,
      TestPolicy policies,
      Drafts drafts,
      Duties duties,
      Appointments appointments,
      WaysIn waysIn,
      Tenancy tenancy) {
    this.schools = schools;
    this.sessions = sessions;
    this.policies = policies;
    this.drafts = drafts;
    this.duties = duties;
    this.appointments = appointments;
    this.waysIn = waysIn;
    this.tenancy = tenancy;
  }

  void furnish(Household household) {
    policy(household);
    for (int i = 0; i < DUTIES; i++) {
      owe(household.school(), "filter/" + i);
    }
    hold(household, "filter/" + (DUTIES - 1));
    comingAndGoing(household);
    Paperwork.lay(household);
    waysIn.give(household);
  }

  /// One in force that pupils and parents sign too, so that there are letters; another is drafted.
  private void policy(Household household) {
    var head = household.person(Role.HEADTEACHER);
    policies.publish(household.school(), head, Changes.none("october-2025"));
    schools.in(household.school(), () -> drafts.begin("holy-cross", head));
  }

  private void owe(School school, String occasion) {
    var task =
        Task.of(
                "filter.check",
                "Check the filter",
                "/duties",
                Bearer.of(Role.DSL),
                new TimeLimit.Days(7),
                Instant.now().truncatedTo(ChronoUnit.SECONDS))
            .once(occasion);
    tenancy.transaction(school.id(), () -> duties.owe(task));
  }

  private void hold(Household household, String occasion) {
    var duty =
        tenancy.transaction(household.school().id(), () -> duties.find(occasion)).orElseThrow();
    var path = "/duties/" + duty.id();
    household
        .caller(Role.DSL)
        .post(path + "/hold", List.of(Map.entry("how", "We wait")))
        .orElseThrow();
    household.links().add(path);
  }

  /// Two who have left, one whose role begins next month, partners, and a second browser.
  private void comingAndGoing(Household household) {
    var school = household.school();
    var left = schools.somebody(school, Name.of("Lee", household.mark()), Role.STAFF);
    var pupil = schools.pupil(school, Name.of("Lee", household.mark()), YearGroup.YEAR_3);
    var next = schools.somebody(school, Name.of("Nia", household.mark()), Role.STAFF);
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    schools.in(
        school,
        () -> {
          appointments.leave(left, today.minusDays(9), Optional.empty());
          appointments.leave(pupil, today.minusDays(9), Optional.empty());
          return appointments.appoint(
              Appointment.from(next, Role.MODERATOR, today.plusDays(30)), Optional.empty());
        });
    sessions.begin(
        school, household.person(Role.HEADTEACHER), Way.PASSKEY, Optional.of(Proof.PASSKEY));
    household
        .links()
        .addAll(
            List.of(
                "/people/" + left + "/rejoin",
                "/people/pupils/" + pupil + "/rejoin",
                "/people/" + next + "/roles",
                "/people/" + household.person(Role.GOVERNOR) + "/partner"));
  }
}
