package gatehouse.signing;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.duties.Duties;
import gatehouse.duties.Duty;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.Today;
import gatehouse.schools.School;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Request;
import gatehouse.signing.Signature.Signed;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is asked to sign, and who is asked no longer.
@ServiceTest
class AskingTest {
  private final TestSchool schools;
  private final TestPolicy policy;
  private final Asking asking;
  private final Signatures signatures;
  private final Agreement agreement;
  private final PublishedPolicies policies;
  private final SignatureFigures figures;
  private final Appointments appointments;
  private final Duties duties;
  private final Today today;
  private final Tenancy tenancy;
  private final JdbcClient database;
  private final School school;
  private final PersonId head;

  AskingTest(
      @Autowired TestSchool schools,
      @Autowired TestPolicy policy,
      @Autowired Asking asking,
      @Autowired Signatures signatures,
      @Autowired Agreement agreement,
      @Autowired PublishedPolicies policies,
      @Autowired SignatureFigures figures,
      @Autowired Appointments appointments,
      @Autowired Duties duties,
      @Autowired Today today,
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database) {
    this.schools = schools;
    this.policy = policy;
    this.asking = asking;
    this.signatures = signatures;
    this.agreement = agreement;
    this.policies = policies;
    this.figures = figures;
    this.appointments = appointments;
    this.duties = duties;
    this.today = today;
    this.tenancy = tenancy;
    this.database = database;
    this.school = schools.any();
    this.head = schools.somebody(school, Name.of("Asha", "Heads"), Role.HEADTEACHER);
  }

  @Test
  void thePolicySaysWhoIsAsked() {
    schools.somebody(school, Role.VOLUNTEER);
    schools.somebody(school, Role.CHAIR);
    schools.somebody(school, Role.TRUST_OFFICER);
    schools.somebody(school, Role.PUPIL);
    schools.somebody(school, Role.PARENT);
    var holyCross = policy.publish(school, head, Changes.none("holy-cross"));
    assertThat(cohorts(holyCross))
        .containsExactlyInAnyOrder(Cohort.STAFF, Cohort.VOLUNTEERS, Cohort.GOVERNORS);
    var october = policy.publish(school, head, Changes.none("october-2025"));
    assertThat(cohorts(october)).contains(Cohort.PUPILS, Cohort.PARENTS);
  }

  @Test
  void askingAgainAsksNobodyTwice() {
    policy.publish(school, head, Changes.none("holy-cross"));
    assertThat(schools.in(school, asking::askAll)).isZero();
  }

  @Test
  void whoeverJoinsIsAskedOnTheirFirstDayAndNotBefore() {
    var edition = policy.publish(school, head, Changes.none("holy-cross"));
    var joiner = schools.somebody(school, Role.STAFF);
    var later = schools.somebody(school, Role.TRUST_OFFICER);
    schools.in(
        school,
        () ->
            appointments.appoint(
                Appointment.from(later, Role.STAFF, today.day().plusDays(3)), Optional.empty()));
    assertThat(schools.in(school, asking::askAll)).isEqualTo(1);
    assertThat(find(edition, joiner)).get().isInstanceOf(Asked.class);
    assertThat(find(edition, later)).isEmpty();
    assertThat(duty(edition, joiner)).get().isInstanceOf(Duty.Open.class);
  }

  @Test
  void whoeverLeavesIsAskedNoLongerAndAgainWhenTheyComeBack() {
    var teacher = schools.somebody(school, Role.STAFF);
    var edition = policy.publish(school, head, Changes.none("holy-cross"));
    var yesterday = today.day().minusDays(1);
    schools.in(school, () -> appointments.leave(teacher, yesterday, Optional.empty()));
    assertThat(find(edition, teacher)).get().isInstanceOf(Released.class);
    assertThat(duty(edition, teacher)).get().isInstanceOf(Duty.Withdrawn.class);
    schools.in(
        school,
        () -> appointments.rejoin(teacher, Set.of(Role.STAFF), today.day(), Optional.empty()));
    schools.in(school, asking::askAll);
    assertThat(find(edition, teacher)).get().isInstanceOf(Asked.class);
    assertThat(find(edition, teacher)).get().extracting(s -> s.request().turn()).isEqualTo(2);
    assertThat(duty(edition, teacher)).get().isInstanceOf(Duty.Open.class);
  }

  @Test
  void whoeverIsSomethingMoreSignsForWhatThatAdds() {
    var teacher = schools.somebody(school, Name.of("Ada", "Teal"), Role.STAFF);
    var changes = Changes.none("holy-cross").adding(TestPolicy.governorsDoNotComment());
    var edition = policy.publish(school, head, changes);
    schools.in(school, () -> signatures.sign(edition, teacher, "Ada Teal"));
    appoint(teacher, Role.GOVERNOR);
    assertThat(schools.in(school, asking::askAll)).isEqualTo(1);
    assertThat(find(edition, teacher)).get().isInstanceOf(Asked.class);
    assertThat(duty(edition, teacher)).get().isInstanceOf(Duty.Open.class);
    var text = schools.in(school, policies::latest).orElseThrow();
    var parts = schools.in(school, () -> agreement.parts(text, teacher));
    assertThat(parts)
        .extracting(Agreement.Part::heading)
        .containsExactly("What your new role adds");
    assertThat(parts.getFirst().clauses())
        .extracting(clause -> clause.id().value())
        .contains("OWN-2")
        .doesNotContain("HC-6.24");
    assertThat(schools.in(school, () -> signatures.signed(edition, teacher))).isPresent();
    schools.in(school, () -> signatures.sign(edition, teacher, "Ada Teal"));
    assertThat(schools.in(school, asking::askAll)).isZero();
    assertThat(schools.in(school, () -> signatures.of(teacher)))
        .filteredOn(Signed.class::isInstance)
        .hasSize(2);
  }

  @Test
  void whoeverIsSomethingMoreThatAddsNothingIsLeftAlone() {
    var teacher = schools.somebody(school, Name.of("Ada", "Teal"), Role.STAFF);
    var edition = policy.publish(school, head, Changes.none("holy-cross"));
    schools.in(school, () -> signatures.sign(edition, teacher, "Ada Teal"));
    appoint(teacher, Role.DATA_PROTECTION_LEAD);
    assertThat(schools.in(school, asking::askAll)).isZero();
    assertThat(find(edition, teacher)).get().isInstanceOf(Signed.class);
  }

  private void appoint(PersonId person, Role role) {
    schools.in(
        school,
        () -> appointments.appoint(Appointment.from(person, role, today.day()), Optional.empty()));
  }

  @Test
  void aLaterEditionTakesTheOpenOnesPlace() {
    var first = policy.publish(school, head, Changes.none("holy-cross"));
    var second = policy.publish(school, head, Changes.none("october-2025"));
    assertThat(find(first, head)).get().isInstanceOf(Released.class);
    assertThat(find(second, head)).get().isInstanceOf(Asked.class);
    assertThat(schools.in(school, () -> duties.of(head)).stream())
        .filteredOn(duty -> duty.task().kind().equals("policy.sign"))
        .hasSize(1);
  }

  @Test
  void aSignatureThatWasGivenStays() {
    var edition = policy.publish(school, head, Changes.none("holy-cross"));
    schools.in(school, () -> signatures.sign(edition, head, "Asha Heads"));
    int changed =
        tenancy.transaction(
            school.id(),
            () ->
                database
                    .sql(
                        "update signing.signature set typed_name = 'Nobody' where school_id = :school")
                    .param("school", school.id().value())
                    .update());
    assertThat(changed).isZero();
    assertThat(find(edition, head)).get().isInstanceOf(Signed.class);
  }

  @Test
  void theClauseThatAsksForItShowsHowManyHaveSigned() {
    var edition = policy.publish(school, head, Changes.none("holy-cross"));
    schools.somebody(school, Role.STAFF);
    schools.in(school, asking::askAll);
    schools.in(school, () -> signatures.sign(edition, head, "asha heads"));
    assertThat(schools.in(school, figures::figures).get("HC-A1-1"))
        .extracting(figure -> figure.words())
        .containsExactly("1 of 2 signed");
  }

  private Set<Cohort> cohorts(EditionId edition) {
    List<Signature> all = schools.in(school, () -> signatures.of(edition));
    return all.stream()
        .map(Signature::request)
        .map(Request::cohorts)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  private Optional<Signature> find(EditionId edition, PersonId person) {
    return schools.in(school, () -> signatures.find(edition, person));
  }

  private Optional<Duty> duty(EditionId edition, PersonId person) {
    var occasion = find(edition, person).orElseThrow().request().occasion();
    return schools.in(school, () -> duties.find(occasion));
  }
}
