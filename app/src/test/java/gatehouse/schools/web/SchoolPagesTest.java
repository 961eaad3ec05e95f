package gatehouse.schools.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.tenancy.Tenancy;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class SchoolPagesTest {
  private static final String SETTINGS = "/school/settings";

  private final int port;
  private final TestSchool people;
  private final Schools schools;
  private final Tenancy tenancy;
  private final RecordedDeeds deeds;
  private final School school;
  private final Member head;

  SchoolPagesTest(
      @LocalServerPort int port,
      @Autowired TestSchool people,
      @Autowired Schools schools,
      @Autowired Tenancy tenancy,
      @Autowired RecordedDeeds deeds) {
    this.port = port;
    this.people = people;
    this.schools = schools;
    this.tenancy = tenancy;
    this.deeds = deeds;
    this.school = people.any();
    this.head = Member.of(port, school, people.somebody(school, Role.HEADTEACHER));
  }

  private Map<String, String> answers(String... changed) {
    var answers = new HashMap<String, String>();
    answers.put("name", "Fernhill Primary School");
    answers.put("address", school.address().value());
    answers.put("jurisdiction", "england_and_wales");
    answers.put("policy", "");
    for (var i = 0; i < changed.length; i += 2) {
      answers.put(changed[i], changed[i + 1]);
    }
    return answers;
  }

  @Test
  void theSchoolIsShownToItsPeople() {
    var staff = Member.of(port, school, people.somebody(school, Role.STAFF));
    var page = staff.read("/school");
    assertThat(page.select("h1").text()).isEqualTo("Fernhill Primary School");
    assertThat(page.select("a[href=/school/settings]")).isEmpty();
    assertThat(head.read("/school").select("a[href=/school/settings]")).isNotEmpty();
  }

  @Test
  void whoMayNotChangeSeesNoForm() {
    var staff = Member.of(port, school, people.somebody(school, Role.STAFF));
    assertThat(staff.get(SETTINGS).statusCode()).isEqualTo(404);
  }

  @Test
  void settingsAreSavedAndRecorded() {
    var answer =
        head.submit(
            SETTINGS,
            SETTINGS,
            answers(
                "name", "Fernhill Church School",
                "policy", "holy-cross",
                "telephone", "01632 960 001",
                "email", "Office@Fernhill.Example",
                "postcode", "ab10 1xg"));
    assertThat(answer.statusCode()).isEqualTo(303);
    var stored = tenancy.in(school.id(), () -> schools.settings(school.id()));
    assertThat(stored.school().name()).isEqualTo("Fernhill Church School");
    assertThat(stored.school().policy()).contains("holy-cross");
    assertThat(stored.contact().lines())
        .containsValues("01632 960 001", "office@fernhill.example", "AB10 1XG");
    var page = head.read("/school");
    assertThat(page.select("a[href=/policies/holy-cross]")).isNotEmpty();
    assertThat(deeds.details(school, "school.changed"))
        .extracting(details -> details.get("name"))
        .containsExactly("Fernhill Church School");
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "address, Fernhill School",
    "jurisdiction, france",
    "policy, no-such-policy",
    "telephone, ring me",
    "email, office",
    "postcode, nowhere",
  })
  void whatCannotBeRightIsToldAtItsFieldAndNothingIsLost(String field, String typed) {
    var answer = head.submit(SETTINGS, SETTINGS, answers("town", "Ashdown", field, typed));
    var page = Jsoup.parse(answer.body());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.title()).startsWith("Error: ");
    var target = page.expectFirst(".govuk-error-summary a").attr("href");
    assertThat(target).isEqualTo("#" + field);
    assertThat(page.select(target)).hasSize(1);
    assertThat(page.select("#town").val()).isEqualTo("Ashdown");
    assertThat(stored().version()).isZero();
  }

  @Test
  void anotherSchoolsShortNameIsRefused() {
    var other = people.any();
    var answer = head.submit(SETTINGS, SETTINGS, answers("address", other.address().value()));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#address");
  }

  @Test
  void whatSomebodyElseSavedMeanwhileIsNeverOverwrittenSilently() {
    var it = Member.of(port, school, people.somebody(school, Role.IT_ADMINISTRATOR));
    var form = it.read(SETTINGS).expectFirst("form[action=" + SETTINGS + "]");
    var mine = new HashMap<>(answers("name", "Fernhill Academy", "town", "Ashdown"));
    form.select("input[type=hidden]").forEach(field -> mine.put(field.attr("name"), field.val()));

    head.submit(SETTINGS, SETTINGS, answers("name", "Fernhill Infants"));
    var answer = it.post(SETTINGS, mine);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(stored().name()).isEqualTo("Fernhill Infants");
    var merge = Jsoup.parse(answer.body()).expectFirst("form[action=/school/settings/merge]");
    assertThat(merge.select("input[type=radio][name=keep-name]")).hasSize(2);
    assertThat(merge.select("input[type=radio][name=keep-address]")).isEmpty();
    assertThat(merge.text()).contains("Yours: Fernhill Academy", "Stored now: Fernhill Infants");

    var chosen = new HashMap<String, String>();
    merge.select("input[type=hidden]").forEach(f -> chosen.put(f.attr("name"), f.val()));
    assertThat(it.post("/school/settings/merge", chosen).statusCode()).isEqualTo(409);
    assertThat(stored().name()).isEqualTo("Fernhill Infants");

    chosen.put("keep-name", "theirs");
    chosen.put("keep-town", "mine");
    assertThat(it.post("/school/settings/merge", chosen).statusCode()).isEqualTo(303);
    var settings = tenancy.in(school.id(), () -> schools.settings(school.id()));
    assertThat(settings.school().name()).isEqualTo("Fernhill Infants");
    assertThat(settings.contact().lines()).containsValue("Ashdown");
  }

  @Test
  void onlyTheFieldsOfTheFormAreTaken() {
    head.submit(SETTINGS, SETTINGS, answers("office", "true", "trust_id", school.id().toString()));
    assertThat(stored().office()).isFalse();
    assertThat(stored().trust()).isEmpty();
  }

  @Test
  void aFormWithoutItsTokenChangesNothing() {
    var fields = new HashMap<>(answers("name", "Taken over"));
    fields.put("version", "0");
    assertThat(head.post(SETTINGS, fields).statusCode()).isEqualTo(403);
    assertThat(stored().name()).isEqualTo("Fernhill Primary School");
  }

  private School stored() {
    return schools.find(school.id()).orElseThrow();
  }
}
