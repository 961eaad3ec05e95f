package gatehouse.policies.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.enactment.Proves;
import gatehouse.policies.ShippedPolicies;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ServiceTest
class PolicyPagesTest {
  private static final int SENSIBLE = 650_000;

  private final Reader reader;

  PolicyPagesTest(@Autowired WebApplicationContext service) {
    this.reader = Reader.of(service);
  }

  @Test
  void allFivePoliciesAreListedWithTheirReview() {
    var page = reader.page("/policies");
    assertThat(page.select("main h2 a")).hasSize(5);
    assertThat(page.select("main a[href=/policies/england]")).hasSize(1);
    assertThat(page.select("main .govuk-tag").eachText()).hasSize(5);
    for (String id : ShippedPolicies.ids()) {
      assertThat(page.select("a[href=/policies/" + id + "]")).isNotEmpty();
      assertThat(page.select("a[href=/policies/" + id + "/check-up]")).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  @Proves("displays")
  void everyClauseStandsOnItsPolicysPageUnderItsOwnAnchor(String id) {
    var page = reader.page("/policies/" + id);
    assertThat(ShippedPolicies.pack(id).clauses())
        .allSatisfy(clause -> {
          var shown = page.expectFirst("[id=" + clause.id() + "]");
          assertThat(shown.text()).contains(clause.ref(), clause.id().value());
          assertThat(shown.select("a[href=#" + clause.id() + "]")).hasSize(1);
        });
  }

  @Test
  void thereAre970OfThem() {
    var clauses =
        ShippedPolicies.ids().stream()
            .mapToInt(id -> reader.page("/policies/" + id).select(".gatehouse-provision").size());
    assertThat(clauses.sum()).isEqualTo(970);
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void aPolicysPageStaysLight(String id) {
    assertThat(reader.bytes("/policies/" + id)).isLessThan(SENSIBLE);
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void headingsSkipNoLevelAndNamesAreGivenOnce(String id) {
    var page = reader.page("/policies/" + id);
    int before = 0;
    for (Element heading : page.select("main :is(h1, h2, h3, h4)")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(page.select("main [id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void everyLinkWithinThePageLeadsSomewhere(String id) {
    var page = reader.page("/policies/" + id);
    assertThat(page.select("a[href^=#]"))
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void theCoverSaysWhatTheTextSaysAndWhatItDoesNot() {
    var cover = reader.page("/policies/cerne-abbas").select("dl.govuk-summary-list").text();
    assertThat(cover).contains("governing body", "22 November 2022", "November 2025", "no minute");
    assertThat(reader.page("/policies/holy-cross").select("dl.govuk-summary-list").text())
        .contains("Approved by The text does not say");
  }

  @Test
  void theBreadcrumbsEndWithThePageItself() {
    var last = reader.page("/policies/holy-cross").select(".govuk-breadcrumbs li").getLast();
    assertThat(last.text()).isEqualTo("Holy Cross");
    assertThat(last.attr("aria-current")).isEqualTo("page");
    assertThat(last.select("a")).isEmpty();
  }

  @Test
  void aTermBeginsAValueWithACapital() {
    assertThat(reader.page("/policies").select("dd").eachText())
        .noneMatch(value -> value.startsWith("spring") || value.startsWith("autumn"));
    assertThat(reader.page("/policies/holy-cross").select("dl.govuk-summary-list").text())
        .contains("Spring term");
  }

  @Test
  void theNationalRulesHaveAPageWithTheirSources() {
    var page = reader.page("/policies/england");
    assertThat(page.select("#EN-csi-1 .govuk-body").text()).contains("indecent image");
    var repealed = page.expectFirst("#source-dpa-1998");
    assertThat(repealed.text())
        .contains("No longer current", "1 March 2000", "25 May 2018", "c. 29")
        .contains("Replaced by Data Protection Act 2018");
    assertThat(page.select("main [id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("main a[href^=#]"))
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
    assertThat(page.select("a[href^=/ask?policy=england]")).isEmpty();
  }

  @Test
  void aNoteOnLawLeadsToTheEntryThatItRestsOn() {
    var links = reader.page("/policies/cerne-abbas").select("a[href^=/policies/england#source-]");
    var national = reader.page("/policies/england");
    assertThat(links).isNotEmpty();
    assertThat(links.eachAttr("href"))
        .allSatisfy(href ->
            assertThat(national.getElementById(href.substring(href.indexOf('#') + 1))).isNotNull());
  }

  @Test
  void theTableOfChangesHasACaptionAndHeadings() {
    var table = table(reader.page("/policies/holy-cross"), "Table of changes");
    assertThat(table.select("th[scope=col]").eachText()).containsExactly("Date", "Change");
    assertThat(table.select("th[scope=row]").eachText()).contains("Spring term 2017");
  }

  @Test
  void aFilterByAudienceAndTopicShowsOnlyThoseClauses() {
    var page = reader.page("/policies/holy-cross?audience=pupil&topic=contact");
    var wanted =
        ShippedPolicies.pack("holy-cross").clauses().stream()
            .filter(c -> c.audience().contains("pupil") && c.topic().equals("contact"))
            .map(c -> c.id().value())
            .toList();
    assertThat(page.select(".gatehouse-provision").eachAttr("id")).isEqualTo(wanted);
    assertThat(page.select("#audience option[selected]").text()).isEqualTo("pupils");
  }

  @ParameterizedTest
  @ValueSource(strings = {"audience=dragon", "topic=weather"})
  void aFilterThatDoesNotExistSaysWhatThereIs(String filter) {
    assertThat(reader.page("/policies/holy-cross?" + filter, 400).select("main").text())
        .contains("It has: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/policies/hogwarts",
        "/policies/hogwarts/check-up",
        "/policies/hogwarts/open-questions",
        "/compare/hogwarts/holy-cross",
        "/clauses/hogwarts"
      })
  void anUnknownPolicySaysWhichThereAre(String path) {
    assertThat(reader.page(path, 404).select("main").text())
        .contains("holy-cross", "cerne-abbas", "october-2025");
  }

  @Test
  void theCheckUpCountsWhatItLists() {
    var page = reader.page("/policies/holy-cross/check-up");
    int counted =
        page.select(".gatehouse-count strong").eachText().stream()
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(page.select("main article")).hasSize(counted);
    assertThat(page.select("main article").getFirst().text())
        .contains("spring term 2024", "What to do");
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void everyOpenQuestionHasItsChoicesAndOneRecommendation(String id) {
    var page = reader.page("/policies/" + id + "/open-questions");
    assertThat(ShippedPolicies.pack(id).questions())
        .allSatisfy(question -> {
          var shown = page.expectFirst("[id=" + question.id() + "]");
          assertThat(shown.select(".gatehouse-choice")).hasSameSizeAs(question.choices());
          assertThat(shown.select(".govuk-tag").eachText()).containsExactly("Recommended");
        });
  }

  @Test
  void aReadingShowsWhatItWouldChange() {
    var page = reader.page("/policies/holy-cross/open-questions/HC-A-01/ban_everywhere");
    assertThat(page.select("main article")).isNotEmpty();
    assertThat(page.select("main article").getFirst().text())
        .contains("If read this way", "Example:");
  }

  @Test
  void aReadingThatDoesNotExistSaysWhichThereAre() {
    var answer = reader.page("/policies/holy-cross/open-questions/HC-A-01/maybe", 404);
    assertThat(answer.select("main").text()).contains("ban_everywhere");
  }

  private static Element table(Document page, String caption) {
    return page.select("table").stream()
        .filter(table -> table.select("caption").text().equals(caption))
        .findFirst()
        .orElseThrow();
  }
}
