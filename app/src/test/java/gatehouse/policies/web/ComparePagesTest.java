package gatehouse.policies.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.policies.ShippedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@ServiceTest
class ComparePagesTest {
  private static final int LIGHT = 400_000;
  private static final String PAIR = "/compare/holy-cross/cerne-abbas";

  private final Reader reader;

  ComparePagesTest(@Autowired WebApplicationContext service) {
    this.reader = Reader.of(service);
  }

  @Test
  void whoeverChoosesTwoIsLedToTheirComparison() {
    assertThat(reader.page("/compare").select("input[name=left]")).hasSize(5);
    assertThat(reader.mvc().get().uri("/compare?left=holy-cross&right=cerne-abbas"))
        .hasStatus(303)
        .hasHeader("Location", PAIR);
  }

  @Test
  void aDifferenceShowsBothVerdictsTheirClausesAndAnExample() {
    var first = reader.page(PAIR).select("main article").getFirst();
    assertThat(first.select(".govuk-tag").eachText()).hasSize(2).doesNotHaveDuplicates();
    assertThat(first.select("a[href^=/policies/]")).isNotEmpty();
    assertThat(first.select("a[href^=/answer?policy=]")).hasSize(2);
    assertThat(first.text()).contains("Example:");
  }

  @Test
  void everyDifferenceSaysWhoActs() {
    assertThat(reader.page(PAIR).select("main article").eachText())
        .allMatch(row -> row.contains("By: ") || row.contains("Example: I want"));
    assertThat(reader.page(PAIR).select("main article").getFirst().text())
        .contains("By: a teacher");
  }

  @Test
  void figuresStandUnderHeadsOfFigures() {
    for (String path : List.of("/clauses", "/compare/matrix")) {
      for (var table : reader.page(path).select("main table")) {
        var heads = table.select("thead th");
        for (var row : table.select("tbody tr")) {
          for (int cell = 0; cell < heads.size(); cell++) {
            assertThat(isOfFigures(heads.get(cell)))
                .as(path + ": " + heads.get(cell).text())
                .isEqualTo(isOfFigures(row.child(cell)));
          }
        }
      }
    }
  }

  private static boolean isOfFigures(org.jsoup.nodes.Element cell) {
    return cell.hasClass("govuk-table__header--numeric")
        || cell.hasClass("govuk-table__cell--numeric");
  }

  @Test
  void onAPhoneEachAnswerOfTheMatrixNamesItsPolicy() {
    var cells = reader.page("/compare/matrix").select("table.gatehouse-matrix tbody td");
    assertThat(cells)
        .allSatisfy(
            cell -> assertThat(cell.select(".gatehouse-matrix__policy").text()).isNotEmpty());
    assertThat(cells.eachAttr("role")).containsOnly("cell");
  }

  @Test
  void theLongestComparisonIsLight() {
    assertThat(reader.bytes(PAIR)).isLessThan(LIGHT);
  }

  @Test
  void aPolicyBesideItselfIsAlike() {
    assertThat(reader.page("/compare/holy-cross/holy-cross").select("main").text())
        .contains("The two are alike");
  }

  @Test
  void aGroupCanBeShownToItsEnd() {
    var group = "/compare/holy-cross/cerne-abbas?all=contact";
    int total = number(reader.page(group).select("#contact summary").text());
    assertThat(reader.page(group).select("#contact article")).hasSize(total);
    assertThat(reader.page(PAIR).select("#contact article").size()).isLessThanOrEqualTo(10);
  }

  @Test
  void filtersAreKeptInTheForm() {
    var page = reader.page(PAIR + "?actor=teacher&act=message&stricter=left");
    assertThat(page.select("form option[selected]").eachAttr("value"))
        .containsExactly("message", "teacher", "left");
    assertThat(page.select("main article h3").eachText())
        .isNotEmpty()
        .allMatch(acts -> acts.contains("Write to somebody"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"act=dance", "actor=dragon", "stricter=up", "all=nothing"})
  void aBadFilterIsRefusedWithAdvice(String filter) {
    assertThat(reader.page(PAIR + "?" + filter, 400).select("h1").text()).isNotEmpty();
  }

  @Test
  void theMatrixAnswersEveryQuestionForEachPolicy() {
    var page = reader.page("/compare/matrix");
    var rows = page.select("table").getFirst().select("tbody tr");
    assertThat(rows).hasSizeGreaterThanOrEqualTo(25);
    assertThat(rows).allSatisfy(row -> assertThat(row.select("td .govuk-tag")).hasSize(5));
    assertThat(page.select("table").getLast().select("tbody tr")).hasSize(10);
    assertThat(page.select("table caption")).hasSize(2);
  }

  @Test
  void theReportOfEnactmentCountsAllClauses() {
    var page = reader.page("/clauses");
    assertThat(page.select("table").getFirst().select("tbody tr").getLast().text()).endsWith("970");
    assertThat(page.select("table caption").eachText())
        .isEqualTo(List.of("By policy", "By capability"));
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void aPolicysReportHasEveryClause(String id) {
    var page = reader.page("/clauses/" + id);
    assertThat(page.select("table tbody tr")).hasSameSizeAs(ShippedPolicies.pack(id).clauses());
    assertThat(reader.page("/clauses/" + id + "?status=nothing", 400).text()).contains("planned");
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("\\D.*", ""));
  }
}
