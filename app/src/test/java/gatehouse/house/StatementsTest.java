package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import gatehouse.schools.School;
import gatehouse.schools.TestTrust;
import gatehouse.signin.sessions.Cookies;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.Sessions;
import gatehouse.signin.sessions.Way;
import gatehouse.signing.TestPolicy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages that are used most ask the database at most six times, in at most two transactions:
/// one to know who it is, one for the page. Whoever asks has really signed in.
///
/// The setting that begins a transaction is counted with the transaction, as its beginning and its
/// end are.
///
/// Seen to fail for every page while the session, the person, the school's name and each part of a
/// page were read in transactions of their own: four for `/people`, eleven for `/school/policy`.
@ServiceTest
class StatementsTest {
  private static final int MOST = 6;
  private static final int TRANSACTIONS = 2;
  private static final String SETTING = "select set_config('gatehouse.school'";

  private final TestSchool schools;
  private final TestTrust trusts;
  private final TestPolicy policies;
  private final Sessions sessions;
  private final Cookies cookies;
  private final Visitor visitor;
  private final School school;
  private final PersonId head;
  private final String headteacher;

  StatementsTest(
      @Autowired TestSchool schools,
      @Autowired TestTrust trusts,
      @Autowired TestPolicy policies,
      @Autowired Sessions sessions,
      @Autowired Cookies cookies,
      @LocalServerPort int port) {
    this.schools = schools;
    this.trusts = trusts;
    this.policies = policies;
    this.sessions = sessions;
    this.cookies = cookies;
    this.visitor = new Visitor(port);
    var office = trusts.office();
    this.school = trusts.schoolOf(office, "Fernhill Primary School");
    this.head = schools.somebody(school, Name.of("Harriet", "Hall"), Role.HEADTEACHER);
    this.headteacher = session(school, head);
  }

  /// A school at which there is something to be shown on every page.
  private void fill() {
    for (var number = 0; number < 30; number++) {
      var teacher = schools.somebody(school, Name.of("Robin", "Marlow " + number), Role.STAFF);
      var pupil = schools.pupil(school, YearGroup.YEAR_2);
      schools.linked(school, teacher, pupil);
    }
    schools.somebody(school, Role.CHAIR);
    var senior = schools.somebody(school, Role.DSL, Role.SLT);
    var edition = policies.publish(school, head, Changes.none("holy-cross"));
    policies.signOnPaper(school, edition, senior, head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home",
        "/duties",
        "/people",
        "/people/pupils",
        "/record/entries",
        "/record/proof",
        "/school",
        "/school/calendar",
        "/school/policy",
        "/signing"
      })
  void aPageAsksAtMostSixTimes(String path) {
    fill();
    keepsTo(path, headteacher);
  }

  @Test
  void aPersonsPageDoesToo() {
    fill();
    var pupil = schools.pupil(school, YearGroup.YEAR_2);
    var teacher = schools.somebody(school, Role.STAFF, Role.PARENT);
    schools.linked(school, teacher, pupil);
    schools.partners(school, teacher, head);
    keepsTo("/people/" + teacher, headteacher);
    keepsTo("/people/pupils/" + pupil, headteacher);
  }

  @Test
  void aTrustsFiguresDoToo() {
    var office = trusts.office();
    for (var number = 0; number < 5; number++) {
      trusts.schoolOf(office, "School " + number);
    }
    keepsTo("/trust", session(office, schools.somebody(office, Role.TRUST_OFFICER)));
  }

  private void keepsTo(String path, String cookie) {
    ask(path, cookie);
    var asked = ask(path, cookie);
    var settings = asked.stream().filter(one -> one.startsWith(SETTING)).count();
    assertThat(settings)
        .as("transactions of %s: %s", path, asked)
        .isBetween(1L, (long) TRANSACTIONS);
    assertThat(asked.size() - settings)
        .as("statements of %s: %s", path, asked)
        .isBetween(2L, (long) MOST);
  }

  private List<String> ask(String path, String cookie) {
    var name = UUID.randomUUID().toString();
    var answer = visitor.send("GET", path, "", AskedByRequest.HEADER, name, "Cookie", cookie);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return AskedByRequest.of(name);
  }

  private String session(School at, PersonId person) {
    var opened =
        schools.in(
            at,
            () ->
                sessions.begin(
                    person, Way.PASSWORD, Optional.of(Proof.PASSKEY), "Firefox on Linux"));
    return cookies.name(Cookies.SESSION) + "=" + at.id() + opened.secret();
  }
}
