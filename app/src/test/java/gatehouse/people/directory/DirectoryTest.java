package gatehouse.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.Families;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.Today;
import gatehouse.people.WorkingHours;
import gatehouse.people.YearGroup;
import gatehouse.schools.School;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class DirectoryTest {
  private final TestSchool schools;
  private final Directory directory;
  private final Appointments appointments;
  private final People people;
  private final Families families;
  private final Today today;
  private final School school;

  DirectoryTest(
      @Autowired TestSchool schools,
      @Autowired Directory directory,
      @Autowired Appointments appointments,
      @Autowired People people,
      @Autowired Families families,
      @Autowired Today today) {
    this.schools = schools;
    this.directory = directory;
    this.appointments = appointments;
    this.people = people;
    this.families = families;
    this.today = today;
    this.school = schools.any();
  }

  @Test
  void eachListHoldsWhomItIsOf() {
    var head = schools.somebody(school, Name.of("A", "Head"), Role.HEADTEACHER, Role.PARENT);
    var pupil = schools.pupil(school, YearGroup.YEAR_3);
    var parent = schools.parentOf(school, pupil);
    assertThat(ids(Wanted.all(Circle.ADULTS))).containsExactly(head);
    assertThat(ids(Wanted.all(Circle.PUPILS))).containsExactly(pupil);
    assertThat(ids(Wanted.all(Circle.PARENTS))).containsExactly(parent, head);
    assertThat(list(Wanted.all(Circle.ADULTS)).entries().getFirst().roles())
        .containsExactly(Role.HEADTEACHER);
    assertThat(list(Wanted.all(Circle.PUPILS)).years()).containsExactly(YearGroup.YEAR_3);
  }

  @Test
  void anotherSchoolsPeopleAreInNoList() {
    schools.somebody(schools.any(), Role.STAFF);
    assertThat(ids(Wanted.all(Circle.ADULTS).alsoLeavers(true))).isEmpty();
  }

  @Test
  void peopleAreFoundByPartsOfTheirNameInAnyOrderAndByEmail() {
    var person =
        schools.somebody(school, Name.of("Siobhán", "Ó Briain").goingBy("Shiv"), Role.STAFF);
    schools.at(school, person, "s.obriain@fernhill.example");
    schools.somebody(school, Name.of("Robin", "Marlow"), Role.STAFF);
    for (var words :
        List.of("obriain", "briain siob", "SHIV", "ó briain", "s.obriain@fern", " briain\tshiv ")) {
      assertThat(ids(Wanted.all(Circle.ADULTS).named(words))).as(words).containsExactly(person);
    }
    for (var words :
        List.of("briain marlow", "%", "_", "'", "\\", "shiv\0nobody", "fernhill", "o b r x")) {
      assertThat(ids(Wanted.all(Circle.ADULTS).named(words))).as(words).isEmpty();
    }
  }

  @Test
  void aRoleOrAYearNarrowsTheList() {
    var governor = schools.somebody(school, Role.GOVERNOR);
    schools.somebody(school, Role.STAFF);
    var infant = schools.pupil(school, YearGroup.RECEPTION);
    schools.pupil(school, YearGroup.YEAR_6);
    assertThat(ids(Wanted.all(Circle.ADULTS).holding(Optional.of(Role.GOVERNOR))))
        .containsExactly(governor);
    assertThat(ids(Wanted.all(Circle.PUPILS).in(Optional.of(YearGroup.RECEPTION))))
        .containsExactly(infant);
    assertThat(Wanted.all(Circle.ADULTS).holding(Optional.of(Role.PUPIL)).role()).isEmpty();
  }

  @Test
  void leaversAreListedOnlyIfAskedForWithTheirLastDay() {
    var gone = schools.somebody(school, Role.STAFF);
    var last = today.day().minusDays(1);
    schools.in(school, () -> appointments.leave(gone, last, Optional.empty()));
    assertThat(ids(Wanted.all(Circle.ADULTS))).isEmpty();
    var entry = list(Wanted.all(Circle.ADULTS).alsoLeavers(true)).entries().getFirst();
    assertThat(entry.left()).contains(last);
    assertThat(entry.roles()).isEmpty();
  }

  @Test
  void everybodyIsOnOnePageOnlyForwardsAndBackwards() {
    var all = new ArrayList<PersonId>();
    for (var number = 0; number < 60; number++) {
      all.add(schools.somebody(school, Name.of("Same", "Name" + number % 3), Role.STAFF));
    }
    var forwards = walk(new Place.Start());
    assertThat(forwards)
        .hasSize(60)
        .containsExactlyInAnyOrderElementsOf(all)
        .doesNotHaveDuplicates();
    var last = list(at(new Place.After(forwards.get(49))));
    assertThat(last.entries()).hasSize(10);
    assertThat(last.later()).isFalse();
    assertThat(last.earlier()).isTrue();
    var back = list(at(new Place.Before(forwards.get(50))));
    assertThat(back.entries().stream().map(entry -> entry.person().id()))
        .containsExactlyElementsOf(forwards.subList(25, 50));
    assertThat(back.earlier()).isTrue();
    assertThat(list(at(new Place.Before(forwards.get(25)))).earlier()).isFalse();
  }

  private List<PersonId> walk(Place start) {
    var seen = new ArrayList<PersonId>();
    for (var page = list(at(start)); ; page = list(at(new Place.After(seen.getLast())))) {
      page.entries().forEach(entry -> seen.add(entry.person().id()));
      if (!page.later()) {
        return seen;
      }
    }
  }

  @Test
  void aPlaceThatIsNoPersonOfOursHoldsNobody() {
    schools.somebody(school, Role.STAFF);
    assertThat(list(at(new Place.After(PersonId.random()))).entries()).isEmpty();
  }

  @Test
  void aFileHoldsEverythingAboutOnePerson() {
    var pupil = schools.pupil(school, YearGroup.YEAR_3);
    var teacher = schools.somebody(school, Name.of("Jo", "Fenn"), Role.STAFF, Role.PARENT);
    var partner = schools.somebody(school, Name.of("Al", "Fenn"), Role.GOVERNOR);
    schools.partners(school, teacher, partner);
    var hours =
        new WorkingHours(
            false,
            List.of(
                new WorkingHours.Stretch(DayOfWeek.FRIDAY, LocalTime.of(8, 30), LocalTime.NOON)));
    schools.in(school, () -> people.setHours(teacher, hours, 0, Optional.empty()));
    var link =
        gatehouse.people.ParentLink.of(teacher, pupil, gatehouse.people.Relation.MOTHER)
            .contacted(false);
    schools.in(school, () -> families.link(link, Optional.empty()));

    var file = dossier(teacher);
    assertThat(file.person())
        .isEqualTo(schools.in(school, () -> people.find(teacher)).orElseThrow());
    assertThat(file.appointments()).isEqualTo(schools.in(school, () -> appointments.of(teacher)));
    assertThat(file.children()).extracting(Relative::link).containsExactly(link);
    assertThat(file.partners()).extracting(other -> other.id()).containsExactly(partner);
    assertThat(file.hours()).isEqualTo(hours);
    assertThat(file.isFamily()).isFalse();
    assertThat(dossier(pupil).parents())
        .extracting(each -> each.person().id())
        .containsExactly(teacher);
    assertThat(dossier(pupil).isFamily()).isTrue();
    assertThat(dossier(pupil).person().year()).contains(YearGroup.YEAR_3);
  }

  @Test
  void aTeacherWhoLeavesAndStaysAParentHasLeft() {
    var teacher = schools.somebody(school, Role.STAFF, Role.PARENT);
    var last = today.day().minusDays(3);
    schools.in(
        school,
        () -> appointments.leave(teacher, last, java.util.Set.of(Role.PARENT), Optional.empty()));
    assertThat(dossier(teacher).left(today.day())).contains(last);
    assertThat(dossier(teacher).rolesOn(today.day())).containsExactly(Role.PARENT);
  }

  private Dossier dossier(PersonId person) {
    return schools.in(school, () -> directory.dossier(person)).orElseThrow();
  }

  private static Wanted at(Place place) {
    return Wanted.all(Circle.ADULTS).at(place);
  }

  private Listing list(Wanted wanted) {
    return schools.in(school, () -> directory.list(wanted));
  }

  private List<PersonId> ids(Wanted wanted) {
    return list(wanted).entries().stream().map(entry -> entry.person().id()).toList();
  }
}
