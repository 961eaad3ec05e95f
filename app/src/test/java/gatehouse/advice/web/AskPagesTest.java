package gatehouse.advice.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.Visitor;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class AskPagesTest {
  private static final String BEGUN =
      "/ask?policy=holy-cross&actor=teacher&act=accept_friend_request";
  private final Visitor visitor;

  AskPagesTest(@LocalServerPort int port) {
    this.visitor = new Visitor(port);
  }

  @Test
  void theFirstPageLeadsToTheQuestions() {
    var page = visitor.read("/");
    assertThat(page.select("h1").text()).isEqualTo("May I?");
    assertThat(page.select("form[action=/ask] select[name=policy] option")).hasSize(6);
    assertThat(labelled(page, "May I…?").attr("name")).isEqualTo("q");
    assertThat(page.select("a[href=/policies/october-2025]")).hasSize(1);
  }

  @Test
  void thePolicyIsAskedFirst() {
    var page = visitor.read("/ask");
    assertThat(page.select("fieldset legend h1").text()).isEqualTo("Which policy do you ask?");
    assertThat(page.select("input[type=radio][name=policy]")).hasSize(5);
  }

  @Test
  void noPolicyChosenIsAnErrorThatLeadsToTheField() {
    var answer = visitor.get("/ask?policy=&q=photo");
    var page = visitor.read("/ask?policy=&q=photo");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.title()).startsWith("Error: ");
    var link = page.expectFirst(".govuk-error-summary a");
    assertThat(page.select("input[type=radio]" + link.attr("href"))).hasSize(1);
    assertThat(page.select("input[type=hidden][name=q]").val()).isEqualTo("photo");
  }

  @Test
  void thenWhoIsAsking() {
    var page = visitor.read("/ask?policy=holy-cross");
    assertThat(page.select("legend h1").text()).isEqualTo("Who is asking?");
    assertThat(choices(page)).contains("Headteacher", "Parent or carer", "I do not know");
  }

  @Test
  void thenWhatIsToBeDoneUnderHeadings() {
    var page = visitor.read("/ask?policy=holy-cross&actor=teacher");
    assertThat(page.select("h1").text()).isEqualTo("What do you want to do?");
    assertThat(page.select("h2").eachText()).contains("Photos and films");
    assertThat(page.select("a:contains(Accept a friend request)").attr("href")).isEqualTo(BEGUN);
  }

  @Test
  void aSearchLeadsIntoTheQuestionsAndToTheClauses() {
    var page = visitor.read("/ask?policy=holy-cross&q=frend%20request");
    assertThat(page.select("h1").text()).isEqualTo("Results for “frend request”");
    assertThat(page.select(".gatehouse-hits a").eachAttr("href"))
        .contains("/ask?policy=holy-cross&act=accept_friend_request");
    assertThat(
            visitor
                .read("/ask?policy=holy-cross&q=former%20pupils")
                .select("main a")
                .eachAttr("href"))
        .contains("/policies/holy-cross#HC-6.10a");
  }

  @Test
  void aClauseThatIsFoundShowsItsNumberAndItsName() {
    var hit =
        visitor
            .read("/ask?policy=holy-cross&q=former%20pupils")
            .expectFirst("main a[href=/policies/holy-cross#HC-6.10a]");
    assertThat(hit.text()).contains("6.10").endsWith("HC-6.10a");
    assertThat(hit.select(".govuk-visually-hidden")).isEmpty();
  }

  @Test
  void whatIsTypedIsShownAsTextOnly() {
    var page = visitor.read("/ask?policy=holy-cross&q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void onlyWhatCanChangeTheAnswerIsAsked() {
    var page = visitor.read(BEGUN);
    assertThat(page.select("legend h1").text()).isEqualTo("With whom, or towards whom?");
    assertThat(page.select(".govuk-caption-l").text()).isEqualTo("May I accept a friend request?");
    assertThat(page.select("input[type=hidden][name=act]").val())
        .isEqualTo("accept_friend_request");
  }

  @Test
  void whatWasToldCanBeChanged() {
    var page = visitor.read(BEGUN + "&counterpart=former_pupil");
    var change = page.select("a:contains(Change Person)").attr("href");
    var back = visitor.read(change);
    assertThat(back.select("legend h1").text()).isEqualTo("Who is asking?");
    assertThat(back.select("input[type=radio][checked]").val()).isEqualTo("teacher");
    assertThat(back.select("input[type=hidden][name=counterpart]").val()).isEqualTo("former_pupil");
  }

  @Test
  void noAnswerIsAnErrorThatLeadsToTheField() {
    var page = visitor.read(BEGUN + "&answering=counterpart");
    assertThat(visitor.get(BEGUN + "&answering=counterpart").statusCode()).isEqualTo(400);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#counterpart");
    assertThat(page.select("#counterpart")).hasSize(1);
    assertThat(page.select(".govuk-error-message").text()).contains("Choose an answer");
  }

  @Test
  void factsAndNoneOfTheseExcludeEachOther() {
    var page =
        visitor.read(BEGUN + "&counterpart=former_pupil&ties=family&ties=none&answering=ties");
    assertThat(page.select(".govuk-error-message").text()).contains("but not both");
  }

  @Test
  void aContradictionIsSaidWhereItWasMade() {
    var page = visitor.read(BEGUN + "&counterpart=parent&ties=own_child&answering=ties");
    assertThat(page.select(".govuk-error-message").text())
        .contains("An own child is a pupil or another young person.");
  }

  /// Walks by the forms alone, as somebody without script would.
  @Test
  void theQuestionsEndInAnAnswer() {
    var address = BEGUN;
    for (int step = 0; step < 12; step++) {
      var response = visitor.get(address);
      if (response.statusCode() == 303) {
        var answer = response.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.read(answer).select(".gatehouse-verdict__title")).hasSize(1);
        return;
      }
      address = sent(org.jsoup.Jsoup.parse(response.body()));
    }
    throw new AssertionError("There is no end to the questions: " + address);
  }

  private static String sent(Document page) {
    var form = page.expectFirst("main form");
    var hidden = form.select("input[type=hidden]").stream().map(AskPagesTest::pair);
    var first = form.select("input[type=radio], input[type=checkbox]").stream().limit(1);
    return "/ask?"
        + String.join(
            "&", java.util.stream.Stream.concat(hidden, first.map(AskPagesTest::pair)).toList());
  }

  private static String pair(Element field) {
    return field.attr("name") + "=" + field.val();
  }

  private static List<String> choices(Document page) {
    return page.select("main form label").eachText();
  }

  private static Element labelled(Document page, String label) {
    var found = page.select("label:containsOwn(" + label + ")").attr("for");
    return page.expectFirst("#" + found);
  }
}
