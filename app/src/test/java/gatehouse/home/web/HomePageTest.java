package gatehouse.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.access.Role;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.schools.TestTrust;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class HomePageTest {
  private final int port;
  private final TestSchool people;
  private final TestTrust trusts;
  private final School school;

  HomePageTest(
      @LocalServerPort int port, @Autowired TestSchool people, @Autowired TestTrust trusts) {
    this.port = port;
    this.people = people;
    this.trusts = trusts;
    this.school = people.any();
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkLeadsSomewhereForEveryRole(Role role) {
    everyLinkLeadsSomewhere(school, role);
    everyLinkLeadsSomewhere(trusts.office(), role);
  }

  private void everyLinkLeadsSomewhere(School where, Role role) {
    var member = Member.proven(port, where, people.somebody(where, role));
    var links = member.read("/home").select("main a");
    assertThat(links).isNotEmpty();
    for (var link : links) {
      var path = link.attr("href");
      assertThat(member.get(path).statusCode()).as(role + " " + path).isEqualTo(200);
    }
  }

  /// They come by a link, for what they were written to about.
  @ParameterizedTest
  @EnumSource(names = {"PUPIL", "PARENT"})
  void pupilsAndParentsMayAskAndReadThePolicyAndNothingElse(Role role) {
    var member = Member.of(port, school, people.somebody(school, role));
    assertThat(member.read("/home").select("main a").eachAttr("href"))
        .containsExactly("/ask", "/schools/" + school.address() + "/policy");
  }

  @Test
  void whoeverIsNotSignedInIsLedToTheDoor() {
    var answer = new Visitor(port).get("/home");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/sign-in?next=%2Fhome");
  }

  @Test
  void theHeadIsToldWhatIsMissing() {
    var head = Member.of(port, school, people.somebody(school, Role.HEADTEACHER));
    assertThat(head.read("/home").select(".gatehouse-card--todo h3").eachText())
        .containsExactly("Choose the school’s policy", "Enter the term dates");
  }

  @Test
  void whoCannotMendItIsNotTold() {
    for (var role : EnumSet.of(Role.STAFF, Role.DSL, Role.GOVERNOR)) {
      var member = Member.of(port, school, people.somebody(school, role));
      assertThat(member.read("/home").select(".gatehouse-card--todo")).isEmpty();
    }
  }
}
