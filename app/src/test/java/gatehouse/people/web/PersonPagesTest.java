package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Appointments;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.Today;
import gatehouse.people.YearGroup;
import gatehouse.shell.SchoolTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class PersonPagesTest extends Pages {
  private final Appointments appointments;
  private final Today today;

  PersonPagesTest(
      @Autowired TestSchool schools,
      @Autowired Appointments appointments,
      @Autowired Today today,
      @LocalServerPort int port) {
    super(schools, port);
    this.appointments = appointments;
    this.today = today;
  }

  @Test
  void thePageSaysWhatSomebodyIsAndWas() {
    var person = schools.somebody(school, Name.of("Samuel", "Okafor").goingBy("Sam"), Role.STAFF);
    schools.at(school, person, "sam@fernhill.example");
    var page = headteacher.read("/people/" + person);
    assertThat(page.select("h1").text()).isEqualTo("Sam Okafor");
    assertThat(page.select("dd").eachText())
        .contains("Samuel", "Okafor", "sam@fernhill.example", "Since 1 September 2020");
    assertThat(page.text()).contains("Nobody is deleted here");
  }

  @Test
  void aPupilsPageLeadsToTheParentsAndBack() {
    var pupil = schools.pupil(school, Name.of("Ada", "Fenn"), YearGroup.YEAR_4);
    var parent = schools.parentOf(school, Name.of("Jo", "Fenn"), pupil);
    var page = headteacher.read("/people/pupils/" + pupil);
    assertThat(page.select("dd").eachText()).contains("Year 4", "27 March 2015");
    assertThat(page.select("a:contains(Jo Fenn)").attr("href"))
        .isEqualTo("/people/pupils/" + parent);
    assertThat(headteacher.read("/people/pupils/" + parent).select("a:contains(Ada)").attr("href"))
        .isEqualTo("/people/pupils/" + pupil);
  }

  @Test
  void everybodyHasOneAddress() {
    var pupil = schools.pupil(school, YearGroup.YEAR_4);
    assertThat(location(headteacher.get("/people/" + pupil))).endsWith("/people/pupils/" + pupil);
    assertThat(location(headteacher.get("/people/pupils/" + head))).endsWith("/people/" + head);
  }

  @Test
  @Asvs("8.2.3")
  void whoMaySeeNoPupilsSeesNothingOfAnAdultsFamily() {
    var pupil = schools.pupil(school, Name.of("Ada", "Fenn"), YearGroup.YEAR_4);
    var teacher = schools.somebody(school, Role.STAFF, Role.PARENT);
    schools.parentOf(school, Name.of("Jo", "Fenn"), pupil);
    link(teacher, pupil);
    assertThat(headteacher.read("/people/" + teacher).text()).contains("Ada Fenn", "Parent");
    var seen = member(Role.CHAIR).read("/people/" + teacher).text();
    assertThat(seen).doesNotContain("Ada", "Parent");
  }

  private void link(PersonId parent, PersonId child) {
    schools.linked(school, parent, child);
  }

  @Test
  void whoHasLeftIsShownAsHavingLeft() {
    var person = schools.somebody(school, Role.STAFF);
    var last = today.day().minusDays(1);
    schools.in(school, () -> appointments.leave(person, last, Optional.empty()));
    var page = headteacher.read("/people/" + person);
    assertThat(page.select(".govuk-caption-l").text())
        .isEqualTo("Left on " + SchoolTime.words(last));
    assertThat(page.select("a[href$=/rejoin]").text()).isEqualTo("Coming back");
  }

  @Test
  void onlyWhatOneMayDoIsOffered() {
    var person = schools.somebody(school, Role.STAFF);
    assertThat(headteacher.read("/people/" + person).select("nav li a").eachText())
        .contains("Change details", "Working hours", "Roles", "Partner", "Leaving");
    assertThat(
            member(Role.STAFF)
                .read("/people/" + person)
                .select("nav[aria-label='What you can do']"))
        .isEmpty();
  }

  /// The token of the sign-out form differs each time, whatever the page.
  private static String withoutToken(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  @Test
  void anotherSchoolsPersonAndNobodyLookTheSame() {
    var other = schools.any();
    var stranger = schools.somebody(other, Role.STAFF);
    var one = headteacher.get("/people/" + stranger);
    var none = headteacher.get("/people/" + PersonId.random());
    assertThat(one.statusCode()).isEqualTo(404);
    assertThat(withoutToken(one.body())).isEqualTo(withoutToken(none.body()));
    assertThat(Member.of(port, other, stranger).get("/people/" + head).statusCode()).isEqualTo(404);
  }

  @Test
  void anAddressThatIsNoIdIsTold() {
    assertThat(headteacher.get("/people/robin").statusCode()).isEqualTo(400);
  }
}
