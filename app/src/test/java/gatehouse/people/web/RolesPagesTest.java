package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.people.Today;
import gatehouse.people.YearGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Giving roles, ending them, leaving and coming back.
@ServiceTest
class RolesPagesTest extends Pages {
  private final Appointments appointments;
  private final RecordedDeeds deeds;
  private final Today today;

  RolesPagesTest(
      @Autowired TestSchool schools,
      @Autowired Appointments appointments,
      @Autowired RecordedDeeds deeds,
      @Autowired Today today,
      @LocalServerPort int port) {
    super(schools, port);
    this.appointments = appointments;
    this.deeds = deeds;
    this.today = today;
  }

  @Test
  void aRoleIsGivenAndRecorded() {
    var person = schools.somebody(school, Role.STAFF);
    var answer = headteacher.submit(roles(person), roles(person), starting("dsl"));
    assertThat(location(answer)).endsWith("?done=given");
    assertThat(of(person)).extracting(Appointment::role).contains(Role.DSL);
    assertThat(deeds.of(school, person).getLast()).startsWith("role.given by " + head);
  }

  @Test
  void whatIsMissingOrClashesIsSaid() {
    var person = schools.somebody(school, Role.STAFF);
    var none = headteacher.submit(roles(person), roles(person), Map.of("starts", "x"));
    assertThat(errors(none))
        .containsExactly("Choose a role", "Enter a date as day, month and year, like 27 3 2026");
    var twice = headteacher.submit(roles(person), roles(person), starting("staff"));
    assertThat(errors(twice)).containsExactly("They hold that role at that time already");
    for (var forged : List.of("pupil", "parent", "trust_officer", "king")) {
      assertThat(errors(headteacher.submit(roles(person), roles(person), starting(forged))))
          .as(forged)
          .containsExactly("Choose a role");
    }
    assertThat(of(person)).hasSize(1);
  }

  @Test
  void aRoleEndsOnItsLastDay() {
    var person = schools.somebody(school, Role.STAFF, Role.MODERATOR);
    var held = of(person).getFirst();
    var action = roles(person) + "/" + held.id() + "/end";
    var wrong = headteacher.submit(roles(person), action, Map.of("last-" + held.id(), "x"));
    assertThat(errors(wrong)).hasSize(1);
    var early = headteacher.submit(roles(person), action, Map.of("last-" + held.id(), "1 1 2001"));
    assertThat(errors(early)).hasSize(1).first().asString().contains("not begun");
    var day = EnteredDate.shown(today.day());
    assertThat(headteacher.read(roles(person)).expectFirst("#last-" + held.id()).val()).isEmpty();
    var done = headteacher.submit(roles(person), action, Map.of("last-" + held.id(), day));
    assertThat(location(done)).endsWith("?done=ended");
    assertThat(of(person).getFirst().leaves()).contains(today.day());
  }

  @Test
  void aRoleThatIsToComeIsTakenBack() {
    var person = schools.somebody(school, Role.STAFF);
    headteacher.submit(
        roles(person),
        roles(person),
        Map.of("role", "slt", "starts", EnteredDate.shown(today.day().plusDays(9))));
    var action = roles(person) + "/" + of(person).getLast().id() + "/take-back";
    assertThat(location(headteacher.submit(roles(person), action, Map.of())))
        .endsWith("?done=taken_back");
    assertThat(of(person)).hasSize(1);
  }

  @Test
  void nobodyChangesTheirOwnRolesAndIsToldWhy() {
    var page = headteacher.read(roles(head));
    assertThat(page.select(".govuk-warning-text").text())
        .contains("Nobody changes their own roles");
    assertThat(page.select("main form")).isEmpty();
    var tried = headteacher.post(roles(head), with(token(), starting("chair")));
    assertThat(tried.statusCode()).isEqualTo(403);
    assertThat(page(tried).text()).contains("Nothing was changed");
    assertThat(of(head)).hasSize(1);
  }

  @Test
  void norThoseOfTheirPartner() {
    var partner = schools.somebody(school, Role.STAFF);
    schools.partners(school, partner, head);
    var held = of(partner).getFirst();
    var end = roles(partner) + "/" + held.id() + "/end";
    var leave = "/people/" + partner + "/leave";
    assertThat(headteacher.post(roles(partner), with(token(), starting("slt"))).statusCode())
        .isEqualTo(403);
    assertThat(
            headteacher
                .post(end, with(token(), Map.of("last-" + held.id(), "1 1 2026")))
                .statusCode())
        .isEqualTo(403);
    assertThat(headteacher.post(leave, with(token(), Map.of("last", "1 1 2026"))).statusCode())
        .isEqualTo(403);
    assertThat(headteacher.read(leave).text()).contains("declared partner");
    assertThat(of(partner)).containsExactly(held);
    assertThat(
            member(Role.CHAIR).submit(roles(partner), roles(partner), starting("slt")).statusCode())
        .isEqualTo(303);
  }

  @Test
  void theRoleOfAnotherPersonIsNotReachedThroughThisOne() {
    var person = schools.somebody(school, Role.STAFF);
    var partner = schools.somebody(school, Role.STAFF);
    schools.partners(school, partner, head);
    var swapped = roles(person) + "/" + of(partner).getFirst().id() + "/end";
    assertThat(headteacher.post(swapped, with(token(), Map.of())).statusCode()).isEqualTo(404);
    assertThat(of(partner).getFirst().leaves()).isEmpty();
  }

  @Test
  void whoMayOnlySeeRolesSeesNoForms() {
    var person = schools.somebody(school, Role.STAFF);
    var dsl = member(Role.DSL);
    assertThat(dsl.read(roles(person)).select("main form")).isEmpty();
    assertThat(dsl.post(roles(person), with(token(dsl), starting("slt"))).statusCode())
        .isEqualTo(404);
    assertThat(member(Role.STAFF).get(roles(person)).statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverLeavesIsNobodyFromTheNextDayOn() {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF, Role.GOVERNOR);
    var member = Member.of(port, school, person);
    assertThat(member.get("/people").statusCode()).isEqualTo(200);
    var leave = "/people/" + person + "/leave";
    assertThat(headteacher.read(leave).text()).contains("Staff, Governor");
    var answer =
        headteacher.submit(
            leave, leave, Map.of("last", EnteredDate.shown(today.day().minusDays(1))));
    assertThat(location(answer)).endsWith("?done=left");
    assertThat(location(member.get("/people"))).contains("/sign-in");
  }

  @Test
  void aLastDayThatCannotBeIsSaid() {
    var person = schools.somebody(school, Role.STAFF);
    var leave = "/people/" + person + "/leave";
    var early = headteacher.submit(leave, leave, Map.of("last", "1 1 2001"));
    assertThat(errors(early)).containsExactly("Enter a last day that is not before they began");
    assertThat(page(early).expectFirst("#last").val()).isEqualTo("1 1 2001");
    assertThat(errors(headteacher.submit(leave, leave, Map.of("last", "")))).hasSize(1);
  }

  @Test
  void aTeacherWhoLeavesStaysTheParentThatTheyAre() {
    var person = schools.somebody(school, Role.STAFF, Role.PARENT);
    var leave = "/people/" + person + "/leave";
    assertThat(headteacher.read(leave).text())
        .contains("stay in the directory as: Parent or carer");
    headteacher.submit(leave, leave, Map.of("last", "1 9 2025"));
    assertThat(of(person))
        .filteredOn(each -> each.role() == Role.PARENT)
        .allMatch(each -> each.leaves().isEmpty());
    assertThat(headteacher.read("/people/" + person).select(".govuk-link").eachText())
        .contains("Coming back");
  }

  @Test
  void whoeverLeftComesBackAsWhatTheyWereOrAnother() {
    var person = schools.somebody(school, Role.STAFF);
    var leave = "/people/" + person + "/leave";
    headteacher.submit(leave, leave, Map.of("last", "1 9 2025"));
    var rejoin = "/people/" + person + "/rejoin";
    assertThat(headteacher.read(rejoin).select("input[checked]").eachAttr("value"))
        .containsExactly("staff");
    assertThat(errors(headteacher.submit(rejoin, rejoin, Map.of("starts", "x")))).hasSize(2);
    var clash = headteacher.submit(rejoin, rejoin, Map.of("roles", "staff", "starts", "1 9 2025"));
    assertThat(errors(clash)).hasSize(1).first().asString().contains("Enter a day after");
    var back = headteacher.submit(rejoin, rejoin, Map.of("roles", "supply", "starts", "2 9 2025"));
    assertThat(location(back)).endsWith("?done=rejoined");
    assertThat(of(person)).extracting(Appointment::role).containsExactly(Role.STAFF, Role.SUPPLY);
  }

  @Test
  void aPupilLeavesAndComesBackAsAPupil() {
    var pupil = schools.pupil(school, YearGroup.YEAR_5);
    var path = "/people/pupils/" + pupil;
    var dsl = member(Role.DSL);
    assertThat(location(dsl.submit(path + "/leave", path + "/leave", Map.of("last", "1 9 2025"))))
        .endsWith("?done=left");
    assertThat(
            location(dsl.submit(path + "/rejoin", path + "/rejoin", Map.of("starts", "1 10 2025"))))
        .endsWith("?done=rejoined");
    assertThat(of(pupil)).extracting(Appointment::role).containsExactly(Role.PUPIL, Role.PUPIL);
    assertThat(member(Role.IT_ADMINISTRATOR).get(path + "/leave").statusCode()).isEqualTo(404);
    assertThat(headteacher.get("/people/" + pupil + "/leave").statusCode()).isEqualTo(404);
  }

  private Map<String, String> starting(String role) {
    return Map.of("role", role, "starts", EnteredDate.shown(today.day()));
  }

  private Map<String, String> token() {
    return token(headteacher);
  }

  private static Map<String, String> token(Member member) {
    return Map.of("_csrf", member.read("/people").expectFirst("input[name=_csrf]").val());
  }

  private static String roles(PersonId person) {
    return "/people/" + person + "/roles";
  }

  private List<Appointment> of(PersonId person) {
    return schools.in(school, () -> appointments.of(person));
  }
}
