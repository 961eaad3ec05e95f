package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Adding people and changing what is known of them.
@ServiceTest
class ChangingPagesTest extends Pages {
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

  ChangingPagesTest(
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
        "${7*7}",
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
      assertThat(page.html()).as(path).doesNotContain("49\"");
    }
    assertThat(headteacher.read("/people/" + person + "/edit").expectFirst("#given").val())
        .isEqualTo(odd);
  }

  @Test
  void detailsAreChangedAndRecorded() {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var answer =
        headteacher.submit(
            edit(person), edit(person), with(fields(person), Map.of("family", "Okafor-Bell")));
    assertThat(location(answer)).endsWith("/people/" + person + "?done=changed");
    assertThat(known(person).name()).isEqualTo(Name.of("Sam", "Okafor-Bell"));
    assertThat(deeds.of(school, person).getLast())
        .contains("person.changed by " + head, "“Okafor” → “Okafor-Bell”");
  }

  @Test
  void aMistakeInAChangeKeepsWhatWasTyped() {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var answer =
        headteacher.submit(
            edit(person), edit(person), with(fields(person), Map.of("family", "", "given", "S.")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page(answer).expectFirst("#given").val()).isEqualTo("S.");
    assertThat(known(person).name()).isEqualTo(Name.of("Sam", "Okafor"));
  }

  @Test
  void ofTwoWhoChangeAtOnceTheSecondChoosesFieldByField() {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var seen = fields(person);
    theirs(person, Name.of("Samuel", "Bell"));
    var clash = submit(person, with(seen, Map.of("family", "Okafor-Bell", "reference", "MIS-1")));
    assertThat(clash.statusCode()).isEqualTo(409);
    assertThat(known(person).name()).isEqualTo(Name.of("Samuel", "Bell"));
    var page = page(clash);
    assertThat(page.select("legend").eachText())
        .containsExactly("Given name", "Family name", "Reference");
    assertThat(page.select("label").eachText())
        .containsExactly("Samuel", "Sam", "Bell", "Okafor-Bell", "Nothing", "MIS-1");
    assertThat(page.select("input[type=radio][checked]")).isEmpty();

    var chosen =
        send(
            page.expectFirst("main form"),
            Map.of("given", "Samuel", "family", "Okafor-Bell", "reference", "MIS-1"));
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(known(person).name()).isEqualTo(Name.of("Samuel", "Okafor-Bell"));
    assertThat(known(person).reference()).contains("MIS-1");
  }

  @Test
  void aFieldThatNobodyChoseIsAskedAgain() {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var seen = fields(person);
    theirs(person, Name.of("Sam", "Bell"));
    var clash = submit(person, with(seen, Map.of("family", "Hart", "reference", "MIS-1")));
    var half = send(page(clash).expectFirst("main form"), Map.of("reference", ""));
    assertThat(errors(half)).containsExactly("Choose which is right: Family name");
    assertThat(page(half).select("label").eachText()).contains("Bell", "Hart");
    assertThat(known(person).name()).isEqualTo(Name.of("Sam", "Bell"));
  }

  @Test
  void twoWhoMakeTheSameChangeHaveNothingToChoose() {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var seen = fields(person);
    theirs(person, Name.of("Sam", "Bell"));
    assertThat(submit(person, with(seen, Map.of("family", "Bell"))).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "x", "99999999999"})
  void aVersionThatWasNeverGivenOutOverwritesNothing(String version) {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var answer = submit(person, with(fields(person), Map.of("version", version, "family", "Hart")));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(known(person).name()).isEqualTo(Name.of("Sam", "Okafor"));
  }

  @Test
  void workingHoursAreEnteredAsPeopleSayThem() {
    var person = schools.somebody(school, Role.STAFF);
    var path = "/people/" + person + "/hours";
    var answer =
        headteacher.submit(
            path,
            path,
            Map.of(
                "monday-from-1", "8.30",
                "monday-until-1", "12",
                "monday-from-2", "1pm",
                "monday-until-2", "15:15",
                "holidays", "yes"));
    assertThat(location(answer)).endsWith("?done=hours");
    assertThat(headteacher.read("/people/" + person).text())
        .contains("Monday 08:30 to 12:00, 13:00 to 15:15", "In the holidays too");
    assertThat(headteacher.read(path).expectFirst("#monday-until-2").val()).isEqualTo("15:15");
  }

  @Test
  void whatIsWrongInWorkingHoursIsSaidBesideItsField() {
    var person = schools.somebody(school, Role.STAFF);
    var path = "/people/" + person + "/hours";
    var answer =
        headteacher.submit(
            path,
            path,
            Map.of(
                "monday-from-1",
                "25:00",
                "monday-until-1",
                "13pm",
                "tuesday-from-1",
                "9",
                "tuesday-until-1",
                "8",
                "wednesday-from-1",
                "9",
                "wednesday-until-1",
                "12",
                "wednesday-from-2",
                "11",
                "wednesday-until-2",
                "13",
                "friday-until-1",
                "12"));
    assertThat(errors(answer))
        .containsExactly(
            "Enter a time like 8:30 or 15:15",
            "Enter a time like 8:30 or 15:15",
            "Enter a time of ending after the time of starting",
            "Enter times that do not overlap",
            "Enter a time like 8:30 or 15:15");
    assertThat(page(answer).expectFirst("#tuesday-from-1").val()).isEqualTo("9");
  }

  @Test
  void hoursThatWereChangedMeanwhileAreShownBesideYours() {
    var person = schools.somebody(school, Role.STAFF);
    var path = "/people/" + person + "/hours";
    var form = headteacher.read(path).expectFirst("main form");
    headteacher.submit(path, path, Map.of("friday-from-1", "9", "friday-until-1", "12"));
    var clash = send(form, Map.of("monday-from-1", "8", "monday-until-1", "10"));
    assertThat(clash.statusCode()).isEqualTo(409);
    assertThat(page(clash).text()).contains("Friday 09:00 to 12:00");
    assertThat(page(clash).expectFirst("#monday-from-1").val()).isEqualTo("8");
    var again =
        send(
            page(clash).expectFirst("main form"),
            Map.of("monday-from-1", "8", "monday-until-1", "10"));
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void whoMayNotChangeFindsNoFormAndNothingIsChanged() {
    var person = schools.somebody(school, Name.of("Sam", "Okafor"), Role.STAFF);
    var pupil = schools.pupil(school, YearGroup.YEAR_2);
    var staff = member(Role.STAFF);
    var administrator = member(Role.IT_ADMINISTRATOR);
    for (var path :
        new String[] {
          "/people/new", edit(person), "/people/" + person + "/hours", "/people/pupils/new"
        }) {
      assertThat(staff.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(administrator.get(edit(pupil)).statusCode()).isEqualTo(404);
    assertThat(administrator.get("/people/pupils/" + pupil + "/edit").statusCode()).isEqualTo(404);
    assertThat(headteacher.get(edit(pupil)).statusCode()).isEqualTo(404);
    assertThat(headteacher.get("/people/pupils/" + person + "/edit").statusCode()).isEqualTo(404);
    assertThat(headteacher.get("/people/pupils/" + pupil + "/edit").statusCode()).isEqualTo(200);
  }

  @Test
  void anotherSchoolsPersonIsNotChanged() {
    var other = schools.any();
    var stranger = schools.somebody(other, Name.of("Sam", "Okafor"), Role.STAFF);
    headteacher.get(edit(head));
    var token = headteacher.read(edit(head)).expectFirst("input[name=_csrf]").val();
    var fields = with(Map.of("given", "X", "family", "Y", "version", "0"), Map.of("_csrf", token));
    assertThat(headteacher.post(edit(stranger), fields).statusCode()).isEqualTo(404);
    assertThat(schools.in(other, () -> people.find(stranger)).orElseThrow().name())
        .isEqualTo(Name.of("Sam", "Okafor"));
  }

  private static String edit(PersonId person) {
    return "/people/" + person + "/edit";
  }

  private void theirs(PersonId person, Name name) {
    schools.in(school, () -> people.change(known(person).called(name), Optional.empty()));
  }

  private Person known(PersonId person) {
    return schools.in(school, () -> people.find(person)).orElseThrow();
  }

  private HttpResponse<String> submit(PersonId person, Map<String, String> fields) {
    return headteacher.submit(edit(person), edit(person), fields);
  }

  /// The form of the edit page as it stands.
  private Map<String, String> fields(PersonId person) {
    var fields = new TreeMap<String, String>();
    for (Element field : headteacher.read(edit(person)).select("main form input[name]")) {
      fields.put(field.attr("name"), field.val());
    }
    fields.remove("_csrf");
    return fields;
  }

  private HttpResponse<String> send(Element form, Map<String, String> answers) {
    var fields = new TreeMap<String, String>();
    form.select("input[type=hidden]").forEach(each -> fields.put(each.attr("name"), each.val()));
    return headteacher.post(form.attr("action"), with(fields, answers));
  }

  private static PersonId added(HttpResponse<String> answer) {
    var path = location(answer).replaceFirst("\\?.*", "");
    return new PersonId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
  }

  private static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
    var all = new TreeMap<>(fields);
    all.putAll(others);
    return all;
  }
}
