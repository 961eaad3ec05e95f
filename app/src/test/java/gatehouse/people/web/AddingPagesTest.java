package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.house.Asvs;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Adding people.
@ServiceTest
class AddingPagesTest extends Pages {
  private static final Map<String, String> SAM =
      Map.of(
          "given", "Samuel",
          "knownAs", "Sam",
          "family", "Okafor",
          "email", "Sam@Fernhill.example",
          "reference", "MIS-9",
          "roles", "staff",
          "starts", "1 9 2025");

  private final People people;
  private final RecordedDeeds deeds;

  AddingPagesTest(
      @Autowired TestSchool schools,
      @Autowired People people,
      @Autowired RecordedDeeds deeds,
      @LocalServerPort int port) {
    super(schools, port);
    this.people = people;
    this.deeds = deeds;
  }

  @Test
  void anAdultIsAddedAndRecorded() {
    var answer = headteacher.submit("/people/new", "/people/new", SAM);
    assertThat(answer.statusCode()).isEqualTo(303);
    var page = headteacher.read(location(answer).replaceFirst("^http://[^/]+", ""));
    assertThat(page.select(".govuk-notification-banner").text()).contains("Added");
    assertThat(page.select("h1").text()).isEqualTo("Sam Okafor");
    assertThat(page.select("dd").eachText())
        .contains("sam@fernhill.example", "MIS-9", "Since 1 September 2025");
    assertThat(deeds.of(school, added(answer)))
        .anyMatch(deed -> deed.startsWith("person.added by " + head))
        .anyMatch(deed -> deed.startsWith("role.given by " + head));
  }

  @Test
  void aPupilIsAddedWithYearAndDateOfBirth() {
    var answer =
        headteacher.submit(
            "/people/pupils/new",
            "/people/pupils/new",
            Map.of(
                "given", "Ada",
                "family", "Fenn",
                "year", "year_2",
                "born", "27/3/2019",
                "starts", "1 Sept 2025"));
    var pupil = known(added(answer));
    assertThat(location(answer)).contains("/people/pupils/");
    assertThat(pupil.year()).contains(YearGroup.YEAR_2);
    assertThat(pupil.born()).contains(java.time.LocalDate.of(2019, 3, 27));
  }

  @Test
  @Asvs({"2.2.1", "2.2.2"})
  void everyMistakeIsSaidAtOnceAndNothingTypedIsLost() {
    var typed =
        with(SAM, Map.of("given", " ", "email", "sam(at)home", "starts", "soon", "roles", "king"));
    var answer = headteacher.submit("/people/new", "/people/new", typed);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(errors(answer))
        .containsExactly(
            "Enter a given name",
            "Enter an e-mail address like name@school.example",
            "Choose what they are at the school",
            "Enter a date as day, month and year, like 27 3 2026");
    var page = page(answer);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.expectFirst("#family").val()).isEqualTo("Okafor");
    assertThat(page.expectFirst("#email").val()).isEqualTo("sam(at)home");
    assertThat(page.expectFirst("#starts").val()).isEqualTo("soon");
  }

  @Test
  void aNameThatIsTooLongIsSaid() {
    var typed = with(SAM, Map.of("family", "x".repeat(101)));
    assertThat(errors(headteacher.submit("/people/new", "/people/new", typed)))
        .containsExactly("Enter a family name of at most 100 characters");
  }

  @Test
  void aPupilsMistakesAreSaidToo() {
    var answer =
        headteacher.submit(
            "/people/pupils/new",
            "/people/pupils/new",
            Map.of(
                "given", "Ada", "family", "", "year", "year_99", "born", "1 1 1850", "starts", ""));
    assertThat(errors(answer))
        .containsExactly(
            "Enter a family name",
            "Choose a year group from the list",
            "Enter a date as day, month and year, like 27 3 2026",
            "Enter a date as day, month and year, like 27 3 2026");
  }

  @Test
  void anEmailAddressOrReferenceThatIsTakenIsSaidBesideItsField() {
    headteacher.submit("/people/new", "/people/new", SAM);
    var again = headteacher.submit("/people/new", "/people/new", SAM);
    assertThat(errors(again)).hasSize(1).first().asString().contains("e-mail address", "Search");
    var other = headteacher.submit("/people/new", "/people/new", with(SAM, Map.of("email", "")));
    assertThat(errors(other)).hasSize(1).first().asString().contains("reference");
    assertThat(page(other).expectFirst("#reference").val()).isEqualTo("MIS-9");
  }

  @Test
  void noMoreIsReadThanTheFormHas() {
    var forged =
        with(
            SAM,
            Map.of(
                "id", head.toString(),
                "school", UUID.randomUUID().toString(),
                "version", "99",
                "year", "year_2",
                "roles", "trust_officer"));
    assertThat(errors(headteacher.submit("/people/new", "/people/new", forged)))
        .containsExactly("Choose what they are at the school");
    var answer =
        headteacher.submit("/people/new", "/people/new", with(forged, Map.of("roles", "staff")));
    assertThat(added(answer)).isNotEqualTo(head);
    assertThat(known(added(answer)).version()).isZero();
    assertThat(known(added(answer)).year()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "\"><script>alert(1)</script>",
        "${1234*4321}",
        "=HYPERLINK(\"http://x\")",
        "'; drop table people.person; --",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
        "ﷺ \u202e 👩‍👧 田中"
      })
  void oddNamesAreKeptAndShownAsText(String odd) {
    var answer =
        headteacher.submit(
            "/people/new",
            "/people/new",
            Map.of("given", odd, "family", odd, "roles", "staff", "starts", "1 9 2025"));
    var person = added(answer);
    assertThat(known(person).name()).isEqualTo(Name.of(odd, odd));
    for (var path :
        new String[] {
          "/people/" + person,
          "/people",
          "/people/" + person + "/edit",
          "/people/" + person + "/roles",
          "/people/" + person + "/leave"
        }) {
      var page = headteacher.read(path);
      assertThat(page.select("main script, main img, main [onerror]")).as(path).isEmpty();
      assertThat(page.html()).as(path).doesNotContain("5332114");
    }
    assertThat(headteacher.read("/people/" + person + "/edit").expectFirst("#given").val())
        .isEqualTo(odd);
  }

  private Person known(PersonId person) {
    return schools.in(school, () -> people.find(person)).orElseThrow();
  }

  private static PersonId added(HttpResponse<String> answer) {
    var path = location(answer).replaceFirst("\\?.*", "");
    return new PersonId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
  }
}
