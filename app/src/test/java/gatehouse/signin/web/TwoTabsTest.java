package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.TestSessions;
import gatehouse.signin.sessions.Way;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two tabs of one browser: what stands in both can be sent, whichever comes first.
@ServiceTest
class TwoTabsTest {
  private static final String LETTERS = "/duties/letters";

  private final Guest browser;

  TwoTabsTest(
      @LocalServerPort int port, @Autowired TestSchool schools, @Autowired TestSessions sessions) {
    School school = schools.any();
    var head = schools.somebody(school, Role.HEADTEACHER);
    this.browser = new Guest(port);
    browser.set("gatehouse", sessions.begin(school, head, Way.PASSKEY, Optional.of(Proof.PASSKEY)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFormsOfBothCanBeSentInEitherOrder(boolean firstTabFirst) {
    var one = browser.read(LETTERS);
    var other = browser.read(LETTERS);
    browser.read("/home");
    send(firstTabFirst ? one : other, "weekly");
    send(firstTabFirst ? other : one, "daily");
    send(one, "weekly");
    assertThat(browser.read(LETTERS).select("input[checked]").val()).isEqualTo("weekly");
  }

  private void send(Document tab, String digest) {
    var answer = browser.submit(tab, LETTERS, Map.of("digest", digest));
    assertThat(answer.statusCode()).isIn(302, 303);
  }
}
