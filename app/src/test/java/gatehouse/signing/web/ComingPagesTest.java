package gatehouse.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signing.TestPolicy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever prepares the policy sees what is going to change, from when, and who must be told.
@ServiceTest
class ComingPagesTest {
  private static final String COMING = "/school/policy/coming";
  private static final Changes HOLY_CROSS = Changes.none("holy-cross");

  private final int port;
  private final TestSchool schools;
  private final TestPolicy policy;
  private final School school;
  private final PersonId head;

  ComingPagesTest(
      @LocalServerPort int port, @Autowired TestSchool schools, @Autowired TestPolicy policy) {
    this.port = port;
    this.schools = schools;
    this.policy = policy;
    this.school = schools.any();
    this.head = schools.somebody(school, Name.of("Asha", "Heads"), Role.HEADTEACHER);
    schools.somebody(school, Name.of("Gwen", "Ford"), Role.GOVERNOR);
    schools.somebody(school, Name.of("Ada", "Teal"), Role.STAFF);
  }

  @Test
  void anEditionThatIsStillToComeIsComparedWithTheOneInForce() {
    policy.publish(school, head, HOLY_CROSS);
    policy.publishFrom(school, head, HOLY_CROSS.adding(TestPolicy.governorsDoNotComment()), 30);
    var edition = read(head).select("section:contains(Edition 2)").text();
    assertThat(edition)
        .contains("From ", "Comment publicly", "becomes forbidden", "OWN-2")
        .contains("Governors: 1 Gwen Ford")
        .doesNotContain("Ada Teal");
  }

  @Test
  void anAnnouncedChangeOfTheLawIsShownWithItsDateItsSourceAndWhoIsBound() {
    policy.publish(school, head, HOLY_CROSS);
    var ban = read(head).select("section:contains(Minimum age of 16)").text();
    assertThat(ban)
        .contains("Expected: spring term 2027", "announcement of 15 June 2026", "Check it before")
        .contains("EN-age-3", "becomes")
        .contains("Staff: 2 Ada Teal, Asha Heads");
  }

  @Test
  void wordsThatChangeNoAnswerBindNobody() {
    policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones lokced.")));
    policy.publishFrom(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones locked.")), 30);
    assertThat(read(head).select("section:contains(Edition 2)").text())
        .contains("nobody need be told");
  }

  @Test
  void whoeverDoesNotPrepareThePolicyFindsNothing() {
    policy.publish(school, head, HOLY_CROSS);
    var teacher = Member.of(port, school, schools.somebody(school, Role.STAFF));
    assertThat(teacher.get(COMING).statusCode()).isEqualTo(404);
  }

  private org.jsoup.nodes.Document read(PersonId person) {
    return Member.of(port, school, person).read(COMING);
  }
}
