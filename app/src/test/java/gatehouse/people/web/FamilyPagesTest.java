package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Families;
import gatehouse.people.Name;
import gatehouse.people.ParentLink;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.Relation;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Parents of pupils, and partners.
@ServiceTest
class FamilyPagesTest extends Pages {
  private static final Map<String, String> MOTHER =
      Map.of("relation", "mother", "contact", "yes", "responsible", "no");

  private final Families families;
  private final RecordedDeeds deeds;
  private final PersonId pupil;
  private final String parents;

  FamilyPagesTest(
      @Autowired TestSchool schools,
      @Autowired Families families,
      @Autowired RecordedDeeds deeds,
      @LocalServerPort int port) {
    super(schools, port);
    this.families = families;
    this.deeds = deeds;
    this.pupil = schools.pupil(school, Name.of("Ada", "Fenn"), YearGroup.YEAR_4);
    this.parents = "/people/pupils/" + pupil + "/parents";
  }

  @Test
  void aParentWhoIsInTheDirectoryIsFoundAndLinked() {
    var sibling = schools.pupil(school, Name.of("Ben", "Fenn"), YearGroup.YEAR_1);
    var jo = schools.parentOf(school, Name.of("Jo", "Fenn"), sibling);
    var found = find(headteacher, parents, "fenn");
    assertThat(page(found).select("input[name=person]").eachAttr("value"))
        .containsExactly(jo.toString(), "new");
    var saved = headteacher.post(parents, with(found, MOTHER, Map.of("person", jo.toString())));
    assertThat(location(saved)).endsWith("/people/pupils/" + pupil + "?done=linked");
    assertThat(links())
        .containsExactly(ParentLink.of(jo, pupil, Relation.MOTHER).responsible(false));
    assertThat(deeds.of(school, pupil).getLast()).startsWith("parent.linked by " + head);
  }

  @Test
  void aParentWhoIsNotIsAddedWithTheLink() {
    var found = find(headteacher, parents, "nobody yet");
    assertThat(page(found).select(".govuk-inset-text").text()).contains("Nobody of that name");
    var newcomer =
        Map.of("person", "new", "given", "Kim", "family", "Fenn", "email", "kim@home.example");
    var saved = headteacher.post(parents, with(found, MOTHER, newcomer));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(headteacher.read("/people/pupils/" + pupil).text())
        .contains("Kim Fenn", "kim@home.example", "Holds no parental responsibility");
    assertThat(headteacher.read("/people/parents").text()).contains("Fenn, Kim");
  }

  @Test
  void nothingIsPresetAndWhatIsMissingIsSaid() {
    var found = find(headteacher, parents, "x");
    assertThat(errors(headteacher.post(parents, with(found, Map.of(), Map.of("person", "new")))))
        .containsExactly(
            "Enter a given name",
            "Enter a family name",
            "Choose what they are to the pupil",
            "Say whether the school may contact them",
            "Say whether they hold parental responsibility");
    assertThat(errors(headteacher.post(parents, with(found, MOTHER, Map.of()))))
        .containsExactly("Choose who is the parent or carer");
    assertThat(errors(headteacher.submit(parents, parents + "/find", Map.of("q", " "))))
        .containsExactly("Enter part of their name or e-mail address");
    assertThat(links()).isEmpty();
  }

  @Test
  void anEmailAddressThatIsTakenAddsNobody() {
    schools.at(school, head, "hall@fernhill.example");
    var found = find(headteacher, parents, "x");
    var newcomer =
        Map.of("person", "new", "given", "Kim", "family", "Fenn", "email", "hall@fernhill.example");
    assertThat(errors(headteacher.post(parents, with(found, MOTHER, newcomer))))
        .hasSize(1)
        .first()
        .asString()
        .contains("Somebody else in the directory has that e-mail address");
    assertThat(headteacher.read("/people/parents").text()).doesNotContain("Kim");
  }

  @Test
  void neitherAPupilNorAnotherSchoolsPersonBecomesAParent() {
    var other = schools.pupil(school, YearGroup.YEAR_6);
    var stranger = schools.somebody(schools.any(), Role.PARENT);
    var found = find(headteacher, parents, "x");
    for (var forged : List.of(other, stranger, pupil)) {
      var answer =
          headteacher.post(parents, with(found, MOTHER, Map.of("person", forged.toString())));
      assertThat(errors(answer)).containsExactly("Choose who is the parent or carer");
    }
    assertThat(links()).isEmpty();
  }

  @Test
  void aLinkIsChangedAndTakenBack() {
    var jo = schools.parentOf(school, Name.of("Jo", "Fenn"), pupil);
    var link = parents + "/" + jo;
    assertThat(
            errors(headteacher.submit(link, link, Map.of("relation", "father", "contact", "yes"))))
        .containsExactly("Say whether they hold parental responsibility");
    var changed =
        headteacher.submit(
            link, link, Map.of("relation", "father", "contact", "no", "responsible", "yes"));
    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(headteacher.read("/people/pupils/" + pupil).text()).contains("Do not contact");
    assertThat(location(headteacher.submit(link, link + "/remove", Map.of())))
        .endsWith("?done=unlinked");
    assertThat(links()).isEmpty();
    assertThat(headteacher.get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void noParentChangesWhatIsKeptAboutThemWhateverTheirRole() {
    schools.linked(school, head, pupil);
    var link = parents + "/" + head;
    assertThat(headteacher.read(link).select(".govuk-warning-text").text()).contains("own case");
    var token = Map.of("_csrf", headteacher.read("/people").expectFirst("input[name=_csrf]").val());
    var forged = new TreeMap<>(MOTHER);
    forged.putAll(token);
    assertThat(headteacher.post(link, forged).statusCode()).isEqualTo(403);
    assertThat(headteacher.post(link + "/remove", token).statusCode()).isEqualTo(403);
    assertThat(links()).containsExactly(ParentLink.of(head, pupil, Relation.GUARDIAN));
    assertThat(member(Role.DSL).submit(link, link, MOTHER).statusCode()).isEqualTo(303);
  }

  @Test
  void nobodyLinksThemselvesOrTheirPartner() {
    var partner = schools.somebody(school, Name.of("Pat", "Fenn"), Role.STAFF);
    schools.partners(school, head, partner);
    var found = find(headteacher, parents, "x");
    for (var own : List.of(head, partner)) {
      var answer = headteacher.post(parents, with(found, MOTHER, Map.of("person", own.toString())));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(links()).isEmpty();
  }

  @Test
  void whoMayOnlySeePupilsChangesNoFamily() {
    var jo = schools.parentOf(school, pupil);
    var staff = member(Role.STAFF);
    assertThat(staff.get(parents).statusCode()).isEqualTo(404);
    assertThat(staff.get(parents + "/" + jo).statusCode()).isEqualTo(404);
    assertThat(staff.read("/people/pupils/" + pupil).select("dd a:contains(Change)")).isEmpty();
  }

  @Test
  void onlyAPupilsPageTakesParents() {
    var parent = schools.somebody(school, Role.PARENT);
    assertThat(headteacher.get("/people/pupils/" + parent + "/parents").statusCode())
        .isEqualTo(404);
    assertThat(headteacher.get("/people/pupils/" + head + "/parents").statusCode()).isEqualTo(404);
  }

  @Test
  void aPartnerIsDeclaredBySomebodyElseAndCountsForBoth() {
    var one = schools.somebody(school, Name.of("Al", "Marsh"), Role.STAFF);
    var other = schools.somebody(school, Name.of("Bo", "Marsh"), Role.GOVERNOR);
    var path = "/people/" + one + "/partner";
    var found = find(headteacher, path, "marsh");
    assertThat(page(found).select("input[name=person]").eachAttr("value"))
        .containsExactly(other.toString());
    assertThat(errors(headteacher.post(path, with(found, Map.of(), Map.of()))))
        .containsExactly("Choose who the partner is");
    assertThat(
            errors(headteacher.post(path, with(found, Map.of(), Map.of("person", one.toString())))))
        .containsExactly("Nobody is their own partner");
    var saved = headteacher.post(path, with(found, Map.of(), Map.of("person", other.toString())));
    assertThat(location(saved)).endsWith("?done=partner");
    assertThat(headteacher.read("/people/" + other).text())
        .contains("Declared partner", "Al Marsh");
    assertThat(Member.of(port, school, other).read("/people/" + other).text()).contains("Al Marsh");
    assertThat(member(Role.STAFF).read("/people/" + other).text()).doesNotContain("Al Marsh");
    var withdraw = path + "/" + other + "/withdraw";
    assertThat(location(headteacher.submit(path, withdraw, Map.of()))).endsWith("?done=no_partner");
    assertThat(schools.in(school, () -> families.partnersOf(other))).isEmpty();
  }

  @Test
  void nobodyDeclaresOrTakesBackTheirOwnPartner() {
    var partner = schools.somebody(school, Role.STAFF);
    schools.partners(school, head, partner);
    var path = "/people/" + partner + "/partner";
    var token = Map.of("_csrf", headteacher.read("/people").expectFirst("input[name=_csrf]").val());
    assertThat(headteacher.post(path + "/" + head + "/withdraw", token).statusCode())
        .isEqualTo(403);
    assertThat(
            headteacher
                .post("/people/" + head + "/partner/" + partner + "/withdraw", token)
                .statusCode())
        .isEqualTo(403);
    assertThat(headteacher.post("/people/" + head + "/partner/find", token).statusCode())
        .isEqualTo(403);
    assertThat(headteacher.read("/people/" + head + "/partner").text()).contains("own case");
    assertThat(schools.in(school, () -> families.partnersOf(head))).containsExactly(partner);
  }

  private static HttpResponse<String> find(Member member, String page, String words) {
    return member.submit(page, page + "/find", Map.of("q", words));
  }

  private List<ParentLink> links() {
    return schools.in(school, () -> families.parentsOf(pupil));
  }

  /// The hidden fields of the page's last form, with these answers.
  private static Map<String, String> with(
      HttpResponse<String> found, Map<String, String> answers, Map<String, String> more) {
    var fields = new TreeMap<String, String>();
    page(found)
        .select("main form input[type=hidden]")
        .forEach(each -> fields.put(each.attr("name"), each.val()));
    fields.putAll(answers);
    fields.putAll(more);
    return fields;
  }
}
