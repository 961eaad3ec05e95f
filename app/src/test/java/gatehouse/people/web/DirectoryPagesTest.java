package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Name;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class DirectoryPagesTest extends Pages {
  DirectoryPagesTest(@Autowired TestSchool schools, @LocalServerPort int port) {
    super(schools, port);
  }

  @Test
  void theListOfAdultsSaysWhoIsWhat() {
    schools.somebody(school, Name.of("Sam", "Okafor"), Role.DSL, Role.STAFF);
    var page = headteacher.read("/people");
    assertThat(names(page)).containsExactly("Hall, Harriet", "Okafor, Sam");
    assertThat(page.select("dd").eachText())
        .containsExactly("Headteacher", "Designated safeguarding lead, Staff");
    assertThat(page.select("a:contains(Add an adult)").attr("href")).isEqualTo("/people/new");
  }

  @Test
  void pupilsAndParentsHaveListsOfTheirOwn() {
    var pupil = schools.pupil(school, Name.of("Ada", "Fenn"), YearGroup.YEAR_4);
    schools.parentOf(school, Name.of("Jo", "Fenn"), pupil);
    assertThat(names(headteacher.read("/people/pupils"))).containsExactly("Fenn, Ada");
    assertThat(headteacher.read("/people/pupils").select("dd").text()).isEqualTo("Year 4");
    assertThat(names(headteacher.read("/people/parents"))).containsExactly("Fenn, Jo");
  }

  @Test
  void aSearchKeepsTheNameOutOfTheAddress() {
    schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var answer = headteacher.submit("/people", "/people", Map.of("q", "okaf", "role", "staff"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.uri().getQuery()).isNull();
    assertThat(names(page(answer))).containsExactly("Okafor, Sam");
    assertThat(page(answer).expectFirst("#q").val()).isEqualTo("okaf");
    assertThat(page(answer).select("#role option[selected]").val()).isEqualTo("staff");
  }

  @Test
  void pupilsAreFoundByYearGroup() {
    schools.pupil(school, Name.of("Ada", "Fenn"), YearGroup.YEAR_4);
    schools.pupil(school, Name.of("Ben", "Fenn"), YearGroup.NURSERY);
    var answer = headteacher.submit("/people/pupils", "/people/pupils", Map.of("year", "nursery"));
    assertThat(names(page(answer))).containsExactly("Fenn, Ben");
    assertThat(page(answer).select("#year option").eachText())
        .containsExactly("All year groups", "Nursery", "Year 4");
  }

  @Test
  void whoIsNotFoundIsSaidWithWhatToDo() {
    var answer = headteacher.submit("/people", "/people", Map.of("q", "nobody"));
    assertThat(page(answer).select(".govuk-inset-text").text()).contains("Check the spelling");
    assertThat(page(answer).select("main a[href=/people]").text()).contains("whole list");
  }

  @Test
  void aListIsTurnedByButtonsThatCarryTheSearchAlong() {
    for (var number = 10; number < 40; number++) {
      schools.somebody(school, Name.of("Sam", "Okafor" + number), Role.STAFF);
    }
    var first = page(headteacher.submit("/people", "/people", Map.of("q", "okafor")));
    assertThat(names(first)).hasSize(25);
    assertThat(first.select("button[name=before]")).isEmpty();
    var after = first.expectFirst("button[name=after]").val();
    var second =
        page(headteacher.submit("/people", "/people", Map.of("q", "okafor", "after", after)));
    assertThat(names(second)).hasSize(5).first().isEqualTo("Okafor35, Sam");
    assertThat(second.select("form[aria-label] input[name=q]").val()).isEqualTo("okafor");
    assertThat(second.select("button[name=after]")).isEmpty();
    var before = second.expectFirst("button[name=before]").val();
    var back =
        page(headteacher.submit("/people", "/people", Map.of("q", "okafor", "before", before)));
    assertThat(names(back)).isEqualTo(names(first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-an-id", "00000000-0000-0000-0000-000000000000", "'; drop table x"})
  void aPlaceThatIsNoneIsNoFailure(String place) {
    assertThat(headteacher.submit("/people", "/people", Map.of("after", place)).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "' or 1=1 --", "%00", "𝒳", "\u202e"})
  void whatIsOddIsSearchedForAndShownAsText(String odd) {
    var answer = headteacher.submit("/people", "/people", Map.of("q", odd));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page(answer).select("main script")).isEmpty();
    assertThat(names(page(answer))).isEmpty();
  }

  @Test
  void whatNoKeyboardTypesIsRefusedWithAWayOut() {
    var answer = headteacher.submit("/people", "/people", Map.of("q", "\0x\0y"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page(answer).text()).contains("Type it again instead of pasting it");
  }

  @Test
  @Asvs("1.3.3")
  void aVeryLongSearchIsCutShort() {
    var answer = headteacher.submit("/people", "/people", Map.of("q", "a ".repeat(5000)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page(answer).expectFirst("#q").val()).hasSize(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"supply", "volunteer", "governor"})
  void whoMaySeeOnlyThemselvesIsLedToTheirOwnPage(String role) {
    var person = schools.somebody(school, Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)));
    var member = Member.of(port, school, person);
    assertThat(location(member.get("/people"))).endsWith("/people/" + person);
    assertThat(member.get("/people/" + person).statusCode()).isEqualTo(200);
    assertThat(member.get("/people/" + head).statusCode()).isEqualTo(404);
    assertThat(member.get("/people/pupils").statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverAdministersTheMachinesSeesNoPupils() {
    var administrator = member(Role.IT_ADMINISTRATOR);
    var pupil = schools.pupil(school, YearGroup.YEAR_4);
    assertThat(administrator.get("/people").statusCode()).isEqualTo(200);
    assertThat(administrator.read("/people").select("nav[aria-label='Lists of people']")).isEmpty();
    assertThat(administrator.get("/people/pupils").statusCode()).isEqualTo(404);
    assertThat(administrator.get("/people/parents").statusCode()).isEqualTo(404);
    assertThat(administrator.get("/people/" + pupil).statusCode()).isEqualTo(404);
  }

  @Test
  void aSearchWithoutTheFormsTokenIsRefused() {
    headteacher.get("/people");
    assertThat(headteacher.post("/people", Map.of("q", "okafor")).statusCode()).isEqualTo(403);
  }

  static java.util.List<String> names(Document page) {
    return page.select("dt a").eachText();
  }
}
