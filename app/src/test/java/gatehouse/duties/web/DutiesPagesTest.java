package gatehouse.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.calendar.TimeLimit;
import gatehouse.duties.Bearer;
import gatehouse.duties.Duties;
import gatehouse.duties.Task;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class DutiesPagesTest {
  private final int port;
  private final Tenancy tenancy;
  private final Duties duties;
  private final School school;
  private final PersonId dsl;
  private final PersonId teacher;
  private final PersonId head;
  private final School elsewhere;
  private final PersonId otherHead;

  DutiesPagesTest(
      @LocalServerPort int port,
      @Autowired TestSchool schools,
      @Autowired Tenancy tenancy,
      @Autowired Duties duties) {
    this.port = port;
    this.tenancy = tenancy;
    this.duties = duties;
    this.school = schools.any();
    this.dsl = schools.somebody(school, Role.DSL);
    this.teacher = schools.somebody(school, Role.STAFF);
    this.head = schools.somebody(school, Role.HEADTEACHER);
    this.elsewhere = schools.any();
    this.otherHead = schools.somebody(elsewhere, Role.HEADTEACHER);
  }

  @Test
  void whoHasNothingToDoIsToldSo() {
    assertThat(member(teacher).read("/duties").select("main").text())
        .contains("There is nothing for you to do.");
  }

  @Test
  void aDutyIsDoneBySayingWhatWasDone() {
    var path = owe(byHand());
    assertThat(member(dsl).read("/home").select("main a").eachText()).contains("Check the filter");
    var sent = member(dsl).submit(path, path + "/met", Map.of("how", "Checked, nothing found"));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(member(dsl).read(path).select("main").text())
        .contains("Done in time. Checked, nothing found");
    assertThat(member(dsl).read("/duties").select("main").text()).contains("nothing for you");
  }

  @Test
  void sayingNothingIsAnErrorThatLeadsToTheField() {
    var path = owe(byHand());
    var sent = member(dsl).submit(path, path + "/met", Map.of("how", "  "));
    assertThat(sent.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(sent.body());
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#how");
    assertThat(page.select("#how")).hasSize(1);
  }

  @Test
  void itsClockIsStoppedAndSetGoingAgain() {
    var path = owe(byHand());
    var sent =
        member(dsl).submit(path, path + "/met", Map.of("how", "The police asked us to wait"));
    assertThat(sent.statusCode()).isEqualTo(303);
    var other = owe(byHand().once("filter/2"));
    var session = member(dsl);
    var fields = new java.util.TreeMap<>(Map.of("how", "The police asked us to wait"));
    fields.put("_csrf", session.read(other).select("input[name=_csrf]").val());
    assertThat(session.post(other + "/hold", fields).statusCode()).isEqualTo(303);
    assertThat(session.read(other).select("main").text()).contains("On hold");
    assertThat(session.submit(other, other + "/resume", Map.of()).statusCode()).isEqualTo(303);
    assertThat(session.read(other).select("main").text()).doesNotContain("On hold");
  }

  @Test
  void whatIsTooLongIsLostNowhere() {
    var path = owe(byHand());
    var sent = say(member(dsl), path, "/hold", "wait ".repeat(201));
    assertThat(sent.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(sent.body());
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#how");
    assertThat(page.select("input#how").val()).isEqualTo("wait ".repeat(201));
  }

  @Test
  void whoComesTooLateSeesHowItEndedAndWhatTheyTyped() {
    var path = owe(byHand());
    say(member(dsl), path, "/met", "Checked, nothing found");
    for (var act : List.of("/met", "/hold")) {
      var sent = say(member(dsl), path, act, "We wait for the supplier");
      assertThat(sent.statusCode()).isEqualTo(409);
      var page = Jsoup.parse(sent.body());
      assertThat(page.select(".govuk-error-summary").text()).contains("over already");
      assertThat(page.select(page.select(".govuk-error-summary a").attr("href")).text())
          .contains("Checked, nothing found");
      assertThat(page.select("main").text()).contains("You typed: We wait for the supplier");
    }
    var resumed = say(member(dsl), path, "/resume", "");
    assertThat(resumed.statusCode()).isEqualTo(409);
  }

  @Test
  void theClockOfWhatIsDoneElsewhereIsNotStoppedHere() {
    var path = owe(Task.of("policy.sign", "Sign", "/sign", Bearer.of(teacher), days(), now()));
    assertThat(say(member(teacher), path, "/hold", "Not now").statusCode()).isEqualTo(400);
    assertThat(member(teacher).read(path).select("main").text()).doesNotContain("On hold");
  }

  private static HttpResponse<String> say(Member by, String path, String act, String how) {
    return by.post(path + act, Map.of("how", how, "_csrf", by.token()));
  }

  @Test
  void aDutyOfAnotherPersonDoesNotExist() {
    var path = owe(byHand());
    assertThat(member(teacher).get(path).statusCode()).isEqualTo(404);
    assertThat(Member.of(port, elsewhere, otherHead).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void theHeadOverseesButDoesNotDoWhatIsNotTheirs() {
    var path = owe(Task.of("policy.sign", "Sign", "/sign", Bearer.of(teacher), days(), now()));
    assertThat(member(head).get("/duties/school").body()).contains("Robin Marlow");
    assertThat(member(head).get(path).statusCode()).isEqualTo(200);
    assertThat(member(teacher).get("/duties/school").statusCode()).isEqualTo(404);
  }

  @Test
  void whomItIsAboutDoesNotSeeItHoweverHighTheyStand() {
    var path = owe(byHand().about(Set.of(head.value())).once("about/1"));
    assertThat(member(head).get(path).statusCode()).isEqualTo(404);
    assertThat(member(dsl).get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void onesOwnWishForLettersIsKept() {
    var mine = member(teacher);
    assertThat(
            mine.submit("/duties/letters", "/duties/letters", Map.of("digest", "weekly"))
                .statusCode())
        .isEqualTo(303);
    assertThat(mine.read("/duties/letters").select("input[checked]").val()).isEqualTo("weekly");
    var wrong = mine.submit("/duties/letters", "/duties/letters", Map.of("digest", "hourly"));
    assertThat(wrong.statusCode()).isEqualTo(400);
  }

  private Task byHand() {
    return Task.of(
            "filter.check", "Check the filter", "/duties", Bearer.of(Role.DSL), days(), now())
        .once("filter/1");
  }

  private static TimeLimit days() {
    return new TimeLimit.Days(7);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
  }

  private String owe(Task task) {
    tenancy.transaction(school.id(), () -> duties.owe(task));
    var duty = tenancy.transaction(school.id(), () -> duties.find(task.once())).orElseThrow();
    return "/duties/" + duty.id();
  }

  private Member member(PersonId person) {
    return Member.of(port, school, person);
  }
}
