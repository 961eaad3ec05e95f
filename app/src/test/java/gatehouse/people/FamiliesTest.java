package gatehouse.people;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Partners;
import gatehouse.access.Role;
import gatehouse.schools.School;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class FamiliesTest {
  private static final Optional<UUID> ITSELF = Optional.empty();

  private final TestSchool schools;
  private final Families families;
  private final Appointments appointments;
  private final Partners partners;
  private final RecordedDeeds deeds;
  private final School school;

  FamiliesTest(
      @Autowired TestSchool schools,
      @Autowired Families families,
      @Autowired Appointments appointments,
      @Autowired Partners partners,
      @Autowired RecordedDeeds deeds) {
    this.schools = schools;
    this.families = families;
    this.appointments = appointments;
    this.partners = partners;
    this.deeds = deeds;
    this.school = schools.any();
  }

  @Test
  void aPupilHasParentsAndAParentHasPupils() {
    var ada = schools.pupil(school, YearGroup.YEAR_4);
    var ben = schools.pupil(school, YearGroup.NURSERY);
    var parent = schools.parentOf(school, ada, ben);
    assertThat(schools.in(school, () -> families.parentsOf(ada)))
        .containsExactly(ParentLink.of(parent, ada, Relation.GUARDIAN));
    assertThat(schools.in(school, () -> families.childrenOf(parent)))
        .extracting(ParentLink::child)
        .containsExactlyInAnyOrder(ada, ben);
    assertThat(schools.in(school, families::links)).hasSize(2);
  }

  @Test
  void whoIsSaidToBeAParentIsOneFromToday() {
    var teacher = schools.somebody(school, Role.STAFF);
    var child = schools.pupil(school, YearGroup.YEAR_1);
    var link = ParentLink.of(teacher, child, Relation.MOTHER);
    assertThat(link(link)).isEmpty();
    assertThat(link(link)).isEmpty();
    assertThat(schools.in(school, () -> appointments.of(teacher)))
        .extracting(Appointment::role)
        .containsExactly(Role.STAFF, Role.PARENT);
    assertThat(deeds.of(school, child)).filteredOn(deed -> deed.contains("linked")).hasSize(1);
  }

  @Test
  void whetherTheyMayBeContactedCanChangeAndIsRecorded() {
    var child = schools.pupil(school, YearGroup.YEAR_1);
    var parent = schools.parentOf(school, child);
    var changed = ParentLink.of(parent, child, Relation.FATHER).contacted(false).responsible(false);
    assertThat(link(changed)).isEmpty();
    assertThat(schools.in(school, () -> families.parentsOf(child))).containsExactly(changed);
    assertThat(deeds.of(school, child).getLast())
        .contains("parent.changed", "\"may-be-contacted\": \"false\"");
  }

  @Test
  void onlyAPupilHasParentsHere() {
    var teacher = schools.somebody(school, Role.STAFF);
    var other = schools.somebody(school, Role.PARENT);
    assertThat(link(ParentLink.of(other, teacher, Relation.MOTHER))).contains(Refusal.NOT_A_PUPIL);
    assertThat(link(ParentLink.of(PersonId.random(), teacher, Relation.MOTHER)))
        .contains(Refusal.NOT_THERE);
  }

  @Test
  void aWrongLinkIsTakenBackAndStaysInTheRecord() {
    var child = schools.pupil(school, YearGroup.YEAR_1);
    var parent = schools.parentOf(school, child);
    assertThat(schools.in(school, () -> families.unlink(parent, child, ITSELF))).isEmpty();
    assertThat(schools.in(school, () -> families.unlink(parent, child, ITSELF)))
        .contains(Refusal.NOT_THERE);
    assertThat(schools.in(school, () -> families.parentsOf(child))).isEmpty();
    assertThat(deeds.of(school, child).getLast()).contains("parent.unlinked", parent.toString());
  }

  @Test
  void aPartnerIsEachOthersPartner() {
    var one = schools.somebody(school, Role.HEADTEACHER);
    var other = schools.somebody(school, Role.STAFF);
    schools.partners(school, other, one);
    schools.partners(school, one, other);
    assertThat(partnersOf(one)).containsExactly(other.value());
    assertThat(partnersOf(other)).containsExactly(one.value());
    assertThat(schools.in(school, () -> families.withdrawPartners(one, other, ITSELF))).isEmpty();
    assertThat(schools.in(school, () -> families.withdrawPartners(one, other, ITSELF)))
        .contains(Refusal.NOT_THERE);
    assertThat(partnersOf(one)).isEmpty();
  }

  @Test
  void nobodyIsTheirOwnPartnerOrThatOfSomebodyUnknown() {
    var one = schools.somebody(school, Role.STAFF);
    assertThat(schools.in(school, () -> families.declarePartners(one, one, ITSELF)))
        .contains(Refusal.WITH_THEMSELVES);
    assertThat(schools.in(school, () -> families.declarePartners(one, PersonId.random(), ITSELF)))
        .contains(Refusal.NOT_THERE);
  }

  private java.util.Set<UUID> partnersOf(PersonId person) {
    return schools.in(school, () -> partners.of(school.id(), person.value()));
  }

  private Optional<Refusal> link(ParentLink link) {
    return schools.in(school, () -> families.link(link, ITSELF));
  }
}
