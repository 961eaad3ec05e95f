package gatehouse.schools.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class CalendarPagesTest {
  private static final String YEAR = "/school/calendar/2025";
  private static final String AUTUMN = YEAR + "/terms/autumn";
  private static final String SPRING = YEAR + "/terms/spring";

  private final Member head;
  private final Member staff;

  CalendarPagesTest(@LocalServerPort int port, @Autowired TestSchool people) {
    School school = people.any();
    this.head = Member.of(port, school, people.somebody(school, Role.HEADTEACHER));
    this.staff = Member.of(port, school, people.somebody(school, Role.STAFF));
  }

  @Test
  void aTermIsEnteredAndShownInItsMonth() {
    assertThat(autumn().statusCode()).isEqualTo(303);
    var month = staff.read("/school/calendar?month=2025-10");
    assertThat(month.select(".gatehouse-month__day--half_term")).hasSize(5);
    assertThat(month.select(".gatehouse-notes li").eachText())
        .contains("Mon 27 Oct to Fri 31 Oct Autumn half-term");
    var year = staff.read(YEAR);
    assertThat(year.text()).contains("Tuesday 2 September 2025 to Friday 19 December 2025");
    assertThat(year.text()).contains("74 days with pupils in school and 0 INSET days");
    assertThat(year.select("main form")).isEmpty();
  }

  @Test
  void whoMayNotChangeFindsNoForm() {
    assertThat(staff.get(AUTUMN).statusCode()).isEqualTo(404);
    assertThat(staff.get("/school/calendar/week").statusCode()).isEqualTo(404);
    assertThat(staff.post(YEAR + "/inset", Map.of("inset", "2025-11-03")).statusCode())
        .isIn(403, 404);
  }

  @Test
  @Asvs("2.2.3")
  void aHalfTermOutsideItsTermIsToldAtItsField() {
    var answer = term(AUTUMN, "2025-09-02", "2025-12-19", "2026-02-16", "2026-02-20");
    var page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    var error = page.expectFirst(".govuk-error-summary a");
    assertThat(error.attr("href")).isEqualTo("#half-first");
    assertThat(error.text()).contains("does not lie in");
    assertThat(page.select("#half-last").val()).isEqualTo("2026-02-20");
  }

  @Test
  @Asvs("2.2.3")
  void termsThatOverlapAreRefusedInWords() {
    autumn();
    var answer = term(SPRING, "2025-12-15", "2026-03-27", "", "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary").text())
        .contains("has begun by then");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2025-02-30", "99999-01-01", "1025-09-02"})
  void whatIsNoDayIsToldAtItsField(String typed) {
    var answer = term(AUTUMN, typed, "2025-12-19", "", "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#first");
  }

  @Test
  void aBritishDateIsReadToo() {
    assertThat(term(AUTUMN, "2/9/2025", "19/12/2025", "", "").statusCode()).isEqualTo(303);
  }

  @Test
  void aTermOfAnotherYearIsToldAtItsField() {
    var answer = term(AUTUMN, "2026-09-02", "2026-12-19", "", "");
    assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#last");
  }

  @Test
  void aTermThatSomebodyElseChangedIsMerged() {
    autumn();
    var mine = hidden(AUTUMN, AUTUMN);
    mine.putAll(fields("2025-09-03", "2025-12-19", "2025-10-27", "2025-10-31"));
    term(AUTUMN, "2025-09-02", "2025-12-18", "2025-10-27", "2025-10-31");
    var answer = head.post(AUTUMN, mine);
    assertThat(answer.statusCode()).isEqualTo(409);
    var merge = Jsoup.parse(answer.body()).expectFirst("form[action=" + AUTUMN + "/merge]");
    var chosen = new HashMap<String, String>();
    merge.select("input[type=hidden]").forEach(f -> chosen.put(f.attr("name"), f.val()));
    chosen.put("keep-first", "mine");
    chosen.put("keep-last", "theirs");
    assertThat(head.post(AUTUMN + "/merge", chosen).statusCode()).isEqualTo(303);
    assertThat(staff.read(YEAR).text())
        .contains("Wednesday 3 September 2025 to Thursday 18 December 2025");
  }

  @Test
  void aTermIsTakenOut() {
    autumn();
    assertThat(head.submit(AUTUMN, AUTUMN + "/remove", Map.of()).statusCode()).isEqualTo(303);
    assertThat(staff.read(YEAR).text()).doesNotContain("Tuesday 2 September 2025");
  }

  @Test
  void insetDaysAndClosuresComeAndGo() {
    autumn();
    assertThat(head.submit(YEAR, YEAR + "/inset", Map.of("inset", "2025-11-03")).statusCode())
        .isEqualTo(303);
    var snow = Map.of("closed-first", "2025-12-08", "closed-last", "2025-12-09", "reason", "snow");
    assertThat(head.submit(YEAR, YEAR + "/closures", snow).statusCode()).isEqualTo(303);
    var page = head.read(YEAR);
    assertThat(page.select(".gatehouse-removable li").eachText())
        .anyMatch(text -> text.startsWith("Monday 3 November 2025"))
        .anyMatch(text -> text.startsWith("Tuesday 9 December 2025: snow"));
    var remove = YEAR + "/days/2025-12-09/remove";
    assertThat(head.submit(YEAR, remove, Map.of()).statusCode()).isEqualTo(303);
    assertThat(head.read(YEAR).text()).doesNotContain("Tuesday 9 December 2025: snow");
  }

  @Test
  void aClosureNeedsADayAndAReason() {
    var answer = head.submit(YEAR, YEAR + "/closures", Map.of("closed-last", "2025-12-09"));
    assertThat(answer.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .contains("#closed-first", "#reason");
    assertThat(page.select("#closed-last").val()).isEqualTo("2025-12-09");
  }

  @Test
  void aClosureOfMonthsIsRefused() {
    var months =
        Map.of("closed-first", "2025-09-08", "closed-last", "2025-12-09", "reason", "fire");
    assertThat(head.submit(YEAR, YEAR + "/closures", months).statusCode()).isEqualTo(400);
  }

  @Test
  void insetOnAFreeDayIsRefusedInWords() {
    autumn();
    var answer = head.submit(YEAR, YEAR + "/inset", Map.of("inset", "2025-12-25"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary").text())
        .contains("Christmas Day");
  }

  @Test
  void theNextYearIsProposedAndTakenOver() {
    autumn();
    var page = head.read("/school/calendar/2026/copy");
    assertThat(page.text()).contains("Tuesday 1 September 2026 to Friday 18 December 2026");
    var copy = "/school/calendar/2026/copy";
    assertThat(head.submit(copy, copy, Map.of()).statusCode()).isIn(303, 400);
  }

  @Test
  void nothingIsProposedWhereThereIsNoPattern() {
    assertThat(head.get("/school/calendar/2031/copy").statusCode()).isEqualTo(404);
  }

  @Test
  void theWeekAndWhatCountsAreSet() {
    var week = "/school/calendar/week";
    assertThat(
            head.submit(week, week, Map.of("week", "monday", "counting", "school_days"))
                .statusCode())
        .isEqualTo(303);
    assertThat(staff.read("/school/calendar").text())
        .contains("Days on which pupils are in")
        .contains("Monday");
  }

  @Test
  void aWeekWithoutDaysIsRefused() {
    var week = "/school/calendar/week";
    var answer = head.submit(week, week, Map.of("counting", "school_days"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("#week")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13", "never", "0001-01", "9999-12"})
  void aMonthThatIsNoneIsABadRequest(String month) {
    assertThat(staff.get("/school/calendar?month=" + month).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/school/calendar/1999", "/school/calendar/2025/terms/michaelmas"})
  void whatIsNoYearOrTermIsNotFound(String path) {
    assertThat(head.get(path).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> autumn() {
    return term(AUTUMN, "2025-09-02", "2025-12-19", "2025-10-27", "2025-10-31");
  }

  private HttpResponse<String> term(
      String path, String first, String last, String halfFirst, String halfLast) {
    return head.submit(path, path, fields(first, last, halfFirst, halfLast));
  }

  private static Map<String, String> fields(
      String first, String last, String halfFirst, String halfLast) {
    return Map.of("first", first, "last", last, "half-first", halfFirst, "half-last", halfLast);
  }

  private Map<String, String> hidden(String page, String action) {
    var fields = new HashMap<String, String>();
    head.read(page)
        .expectFirst("form[action=" + action + "]")
        .select("input[type=hidden]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    return fields;
  }
}
