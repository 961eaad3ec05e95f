package gatehouse.advice.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class AnswerPageTest {
  private static final String FORMER =
      "/answer?policy=holy-cross&actor=teacher&act=accept_friend_request&counterpart=former_pupil&age=16_or_17";

  private final Visitor visitor;

  AnswerPageTest(@LocalServerPort int port) {
    this.visitor = new Visitor(port);
  }

  @Test
  void theVerdictIsSaidInWords() {
    var page = visitor.read(FORMER);
    assertThat(page.select("h1").text()).isEqualTo("May I accept a friend request?");
    assertThat(page.select(".gatehouse-verdict").text()).contains("Answer: Discouraged");
    assertThat(page.title()).startsWith("Discouraged: May I accept a friend request?");
  }

  @Test
  void theClausesLeadToThePolicysPage() {
    var page = visitor.read(FORMER);
    assertThat(page.select(".gatehouse-clause a").eachAttr("href"))
        .contains("/policies/holy-cross#HC-6.10a");
    assertThat(page.select(".gatehouse-clause").text()).contains("Decides");
  }

  @Test
  void whatCouldStillChangeItIsSaidWithTheNextQuestion() {
    var page = visitor.read(FORMER);
    assertThat(page.text()).contains("It could still become");
    var next = page.select("a:contains(Where, or by what means?)").attr("href");
    assertThat(visitor.read(next).select("legend h1").text()).isEqualTo("Where, or by what means?");
  }

  @Test
  void whatItCouldStillBecomeReadsAsAList() {
    assertThat(visitor.read(FORMER).text())
        .containsPattern("It could still become [a-z ]+(, [a-z ]+)* or [a-z ]+\\.");
  }

  @Test
  void nationalRulesLeadToTheirOwnPage() {
    var page =
        visitor.read(
            "/answer?policy=holy-cross&actor=teacher&act=view_material&content=indecent_child_image");
    var links = page.select(".gatehouse-clause a[href^=/policies/england#]");
    assertThat(links).isNotEmpty();
    var national = visitor.read("/policies/england");
    assertThat(links.eachAttr("href"))
        .allSatisfy(href ->
            assertThat(national.getElementById(href.substring(href.indexOf('#') + 1))).isNotNull());
  }

  @Test
  void whereADutyFollowsItIsAskedWhetherItMayBeLeft() {
    var page =
        visitor.read(
            "/answer?policy=holy-cross&actor=teacher&act=report_concern&circumstances=pupil_starts_contact&counterpart=current_pupil");
    var leave = page.select("main a[href*=intent=leave_undone]");
    assertThat(leave.text()).isEqualTo("May I leave this undone: report a concern?");
    assertThat(visitor.read(leave.attr("href")).select(".gatehouse-verdict").text())
        .contains("Forbidden");
    assertThat(visitor.read(leave.attr("href")).select("main a[href*=intent=leave_undone]").text())
        .doesNotContain("May I leave this undone");
  }

  @Test
  void whereNothingFollowsNobodyIsAskedToLeaveIt() {
    var page = visitor.read("/answer?policy=october-2025&actor=parent&act=use_logo");
    assertThat(page.select(".gatehouse-tasks")).isEmpty();
    assertThat(page.select("main a[href*=intent=leave_undone]")).isEmpty();
  }

  @Test
  void theOtherPoliciesAnswerTheSameQuestion() {
    var rows = visitor.read(FORMER).select("table[aria-labelledby=others] tbody tr");
    assertThat(rows).hasSize(4);
    assertThat(rows.select("a").eachAttr("href"))
        .allMatch(href -> href.startsWith("/answer?policy=") && href.contains("age=16_or_17"));
  }

  @Test
  void silenceIsNotAYes() {
    var page = visitor.read("/answer?policy=october-2025&actor=parent&act=use_logo");
    assertThat(page.select(".gatehouse-verdict").text())
        .contains(
            "The policy is silent",
            "That is not a yes",
            "Ask before you do it: the computing lead");
  }

  @Test
  void whatWasToldStandsOnThePageWithAWayToChangeIt() {
    var page = visitor.read(FORMER);
    assertThat(page.select(".gatehouse-told dt").eachText())
        .containsExactly("Policy", "Person", "Act", "Other person", "Age of the other person");
    assertThat(page.select(".gatehouse-told a")).hasSize(5);
  }

  @Test
  void listsMayBeWrittenWithCommasOrRepeated() {
    var commas = visitor.read(picture("content=pupil_pictured,pupil_named"));
    var repeated = visitor.read(picture("content=pupil_pictured&content=pupil_named"));
    assertThat(commas.select("main").text()).isEqualTo(repeated.select("main").text());
    assertThat(permanent(repeated)).contains("content=pupil_pictured,pupil_named");
  }

  @Test
  void theChangeThatIsOfferedBringsTheAnswerThatIsPromised() {
    var page = visitor.read(picture("content=pupil_pictured"));
    var ways = page.select(".gatehouse-way");
    assertThat(ways).isNotEmpty();
    for (var way : ways) {
      var then = visitor.read(way.select("a").attr("href"));
      assertThat(then.select(".gatehouse-verdict__title").text())
          .contains(way.select(".govuk-tag").text());
    }
  }

  @Test
  void aMisspeltWordIsNamedWithTheNearest() {
    var address = "/answer?policy=holy-cros&actor=techer&act=accept_friend_request&agee=adult";
    var page = visitor.read(address);
    assertThat(visitor.get(address).statusCode()).isEqualTo(400);
    assertThat(page.select("main").text())
        .contains("'holy-cros' is not a policy.", "Did you mean holy-cross")
        .contains("'techer' is not a value of actor.", "Did you mean teacher")
        .contains("There is no facet 'agee'.", "Did you mean age");
  }

  @Test
  void aContradictionIsRefused() {
    var address =
        "/answer?policy=holy-cross&actor=teacher&act=post&circumstances=in_public_view,closed_group";
    assertThat(visitor.get(address).statusCode()).isEqualTo(400);
    assertThat(visitor.read(address).select("h1").text())
        .isEqualTo("These facts contradict each other");
  }

  @Test
  void withoutAnActTheQuestionsAreAsked() {
    var answer = visitor.get("/answer?policy=holy-cross&actor=teacher");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/ask?policy=holy-cross&actor=teacher");
  }

  @Test
  void leavingADutyUndoneIsAQuestionToo() {
    var page =
        visitor.read(
            "/answer?policy=holy-cross&actor=teacher&act=report_concern&intent=leave_undone");
    assertThat(page.select("h1").text()).isEqualTo("May I leave this undone: report a concern?");
  }

  private static String picture(String content) {
    return "/answer?policy=holy-cross&actor=teacher&act=post_picture&channel=school_account&"
        + content;
  }

  private static String permanent(Document page) {
    return page.select("a:contains(Permanent link)").attr("href");
  }
}
