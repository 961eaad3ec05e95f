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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Changing what is known of people.
@ServiceTest
class ChangingPagesTest extends Pages {
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
}
