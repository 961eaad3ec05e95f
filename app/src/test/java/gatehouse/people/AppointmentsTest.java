package gatehouse.people;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.schools.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AppointmentsTest {
  private static final Optional<UUID> ITSELF = Optional.empty();

  private final TestSchool schools;
  private final Appointments appointments;
  private final RecordedDeeds deeds;
  private final Happenings happenings;
  private final LocalDate today;
  private final School school;

  AppointmentsTest(
      @Autowired TestSchool schools,
      @Autowired Appointments appointments,
      @Autowired RecordedDeeds deeds,
      @Autowired Happenings happenings,
      @Autowired Today today) {
    this.schools = schools;
    this.appointments = appointments;
    this.deeds = deeds;
    this.happenings = happenings;
    this.today = today.day();
    this.school = schools.any();
  }

  @Test
  void onePersonIsSeveralThingsAtOnceAndOverTime() {
    var person = schools.somebody(school, Role.STAFF, Role.PARENT);
    assertThat(appoint(person, Role.DSL, today.plusDays(7))).isEmpty();
    assertThat(of(person))
        .extracting(Appointment::role)
        .contains(Role.DSL, Role.STAFF, Role.PARENT);
    assertThat(of(person).getLast().holdsOn(today)).isFalse();
    assertThat(of(person).getLast().holdsOn(today.plusDays(7))).isTrue();
  }

  @Test
  void nobodyHoldsARoleTwiceAtATime() {
    var person = schools.somebody(school, Role.STAFF);
    assertThat(appoint(person, Role.STAFF, today)).contains(Refusal.HELD_ALREADY);
    assertThat(end(only(person), today)).isEmpty();
    assertThat(appoint(person, Role.STAFF, today)).contains(Refusal.HELD_ALREADY);
    assertThat(appoint(person, Role.STAFF, today.plusDays(1))).isEmpty();
  }

  @Test
  void nobodyUnknownIsGivenARole() {
    assertThat(appoint(PersonId.random(), Role.STAFF, today)).contains(Refusal.NOT_THERE);
  }

  @Test
  void theLastDayIsStillADayOfTheRole() {
    var person = schools.somebody(school, Role.GOVERNOR);
    end(only(person), today);
    assertThat(only(person).holdsOn(today)).isTrue();
    assertThat(only(person).holdsOn(today.plusDays(1))).isFalse();
  }

  @Test
  void aLastDayAheadCanBeMovedOneBehindCannot() {
    var person = schools.somebody(school, Role.STAFF);
    assertThat(end(only(person), today.plusDays(30))).isEmpty();
    assertThat(end(only(person), today.minusDays(1))).isEmpty();
    assertThat(end(only(person), today)).contains(Refusal.ENDED_ALREADY);
  }

  @Test
  @Asvs("2.2.3")
  void aRoleDoesNotEndBeforeItBegins() {
    var person = schools.somebody(school, Role.STAFF);
    assertThat(end(only(person), TestSchool.LONG_AGO.minusDays(1))).contains(Refusal.NOT_BEGUN);
  }

  @Test
  void aRoleAheadIsTakenBackOneHeldIsNot() {
    var person = schools.somebody(school, Role.STAFF);
    appoint(person, Role.SLT, today.plusDays(1));
    var ahead = of(person).getLast();
    assertThat(takeBack(ahead)).isEmpty();
    assertThat(takeBack(ahead)).contains(Refusal.NOT_THERE);
    assertThat(takeBack(only(person))).contains(Refusal.BEGUN);
    assertThat(deeds.of(school, person).getLast()).contains("role.taken-back", "SLT");
  }

  @Test
  void leavingEndsEverythingAndTellsSo() {
    var person = schools.somebody(school, Role.STAFF, Role.MODERATOR);
    appoint(person, Role.SLT, today.plusDays(20));
    assertThat(leave(person, today.plusDays(10))).isEmpty();
    assertThat(of(person)).hasSize(2).allMatch(each -> each.isOverBy(today.plusDays(11)));
    assertThat(happenings.of(person))
        .containsExactly(new PersonLeft(school.id(), person, today.plusDays(10)));
    assertThat(deeds.of(school, person).getLast()).contains("person.left", "MODERATOR", "SLT");
  }

  @Test
  void leavingCutsALastDayThatLiesLater() {
    var person = schools.somebody(school, Role.STAFF);
    end(only(person), today.plusDays(90));
    leave(person, today);
    assertThat(only(person).leaves()).contains(today);
  }

  @Test
  void whoHoldsNothingDoesNotLeave() {
    var person = schools.somebody(school, Role.STAFF);
    leave(person, today.minusDays(1));
    assertThat(leave(person, today)).contains(Refusal.HOLDS_NOTHING);
    assertThat(leave(PersonId.random(), today)).contains(Refusal.NOT_THERE);
  }

  @Test
  void aSlipInTheYearTakesNothingBackThatHasBegun() {
    var person = schools.somebody(school, Role.STAFF);
    assertThat(leave(person, TestSchool.LONG_AGO.minusYears(1))).contains(Refusal.NOT_BEGUN);
    assertThat(only(person).leaves()).isEmpty();
  }

  @Test
  void endingTheLastRoleIsLeavingAndEndingAnotherIsNot() {
    var person = schools.somebody(school, Role.STAFF, Role.GOVERNOR);
    end(of(person).getFirst(), today);
    assertThat(happenings.of(person)).isEmpty();
    end(of(person).getLast(), today.plusDays(1));
    assertThat(happenings.of(person))
        .containsExactly(new PersonLeft(school.id(), person, today.plusDays(1)));
  }

  @Test
  void whoeverLeftMayRejoinAndThePastStays() {
    var person = schools.somebody(school, Role.STAFF);
    leave(person, today.minusDays(100));
    assertThat(rejoin(person, Set.of(Role.STAFF, Role.SLT), today)).isEmpty();
    assertThat(of(person)).hasSize(3);
    assertThat(deeds.of(school, person).getLast()).contains("person.rejoined");
  }

  @Test
  @Asvs("2.3.3")
  void rejoiningGivesAllRolesOrNone() {
    var person = schools.somebody(school, Role.STAFF);
    assertThat(rejoin(person, Set.of(Role.SLT, Role.STAFF), today)).contains(Refusal.HELD_ALREADY);
    assertThat(of(person)).hasSize(1);
  }

  @Test
  void whoGaveARoleIsRecorded() {
    var head = schools.somebody(school, Role.HEADTEACHER);
    var person = schools.somebody(school, Role.STAFF);
    schools.in(
        school,
        () ->
            appointments.appoint(
                Appointment.from(person, Role.DSL, today), Optional.of(head.value())));
    assertThat(deeds.of(school, person).getLast()).contains("role.given by " + head, "DSL");
  }

  private Optional<Refusal> appoint(PersonId person, Role role, LocalDate starts) {
    return schools.in(
        school, () -> appointments.appoint(Appointment.from(person, role, starts), ITSELF));
  }

  private Optional<Refusal> end(Appointment appointment, LocalDate last) {
    return schools.in(school, () -> appointments.end(appointment.id(), last, ITSELF));
  }

  private Optional<Refusal> takeBack(Appointment appointment) {
    return schools.in(school, () -> appointments.takeBack(appointment.id(), ITSELF));
  }

  private Optional<Refusal> leave(PersonId person, LocalDate last) {
    return schools.in(school, () -> appointments.leave(person, last, ITSELF));
  }

  private Optional<Refusal> rejoin(PersonId person, Set<Role> roles, LocalDate starts) {
    return schools.in(school, () -> appointments.rejoin(person, roles, starts, ITSELF));
  }

  private List<Appointment> of(PersonId person) {
    return schools.in(school, () -> appointments.of(person));
  }

  private Appointment only(PersonId person) {
    assertThat(of(person)).hasSize(1);
    return of(person).getFirst();
  }
}
