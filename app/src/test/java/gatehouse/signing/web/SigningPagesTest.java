package gatehouse.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.notices.KeptLetter;
import gatehouse.notices.Matter;
import gatehouse.notices.Notices;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signing.EditionId;
import gatehouse.signing.TestPolicy;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The head watches signatures arrive; everybody signs what concerns them, once.
@ServiceTest
class SigningPagesTest {
  private static final Changes HOLY_CROSS = Changes.none("holy-cross");

  private final int port;
  private final TestSchool schools;
  private final TestPolicy policy;
  private final Notices notices;
  private final RecordedDeeds deeds;
  private final School school;
  private final PersonId head;
  private final PersonId governor;
  private final List<PersonId> teachers;

  SigningPagesTest(
      @LocalServerPort int port,
      @Autowired TestSchool schools,
      @Autowired TestPolicy policy,
      @Autowired Notices notices,
      @Autowired RecordedDeeds deeds) {
    this.port = port;
    this.schools = schools;
    this.policy = policy;
    this.notices = notices;
    this.deeds = deeds;
    this.school = schools.any();
    this.head = schools.somebody(school, Name.of("Asha", "Heads"), Role.HEADTEACHER);
    this.governor = schools.somebody(school, Name.of("Gwen", "Ford"), Role.GOVERNOR);
    this.teachers =
        IntStream.range(0, 5)
            .mapToObj(i -> schools.somebody(school, Name.of(given(i), "Teal"), Role.STAFF))
            .toList();
  }

  @Test
  void theHeadWatchesThreeSignChasesTwoAndHearsOfOneWhoRefuses() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    for (int i = 0; i < 3; i++) {
      assertThat(sign(edition, teachers.get(i), given(i) + " teal").statusCode()).isIn(302, 303);
    }
    assertThat(refuse(edition, governor, "Clause 6 goes too far").statusCode()).isIn(302, 303);
    sign(edition, head, "Asha Heads");
    var page = member(head).read("/signing").select("main").text();
    assertThat(page)
        .contains("Staff: 4 of 6 signed", "2 missing, 0 late, 0 refused")
        .contains("Governors: 0 of 1 signed", "0 missing, 0 late, 1 refused")
        .contains("Do not agree Gwen Ford");
    assertThat(chase(edition)).contains("chased=2");
    assertThat(chase(edition)).contains("chased=0");
    assertThat(lettersTo(teachers.get(3))).contains(Matter.TO_DO);
    assertThat(deeds.of(school, teachers.get(4)))
        .filteredOn(deed -> deed.startsWith("signature.chased"))
        .hasSize(1);
    var duties = member(head).read("/duties").select("main a");
    assertThat(duties.eachText())
        .contains("Speak with somebody who does not agree to the policy")
        .doesNotContain("Read and sign the policy");
    assertThat(member(head).read(person(edition, governor)).select("main").text())
        .contains("Clause 6 goes too far");
    assertThat(deeds.of(school, governor)).anyMatch(deed -> deed.startsWith("signature.refused"));
  }

  @Test
  void whoeverRefusedAndSignsAfterAllHasSigned() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    refuse(edition, governor, "Not before we have spoken");
    assertThat(sign(edition, governor, "Gwen Ford").statusCode()).isIn(302, 303);
    assertThat(member(head).read("/duties").select("main a").eachText())
        .doesNotContain("Speak with somebody who does not agree to the policy");
  }

  @Test
  void aSignatureIsCertifiedWithTheEditionTheTimeAndTheClause() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    sign(edition, teachers.getFirst(), "Ada Teal");
    var mine = member(teachers.getFirst()).read("/sign/" + edition + "/certificate");
    assertThat(mine.select("main").text())
        .contains("Ada Teal", "Fernhill Primary School", "edition 1", "HC-A1-1", "typing");
    assertThat(mine.select("code").text()).matches("[0-9a-f]{64}");
    assertThat(member(head).get(person(edition, teachers.getFirst()) + "/certificate").statusCode())
        .isEqualTo(200);
    assertThat(member(teachers.getFirst()).read("/duties").select("main a").eachText())
        .doesNotContain("Read and sign the policy");
  }

  @Test
  void anotherNameOrNoneIsNoSignatureAndNothingTypedIsLost() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var sent = sign(edition, teachers.getFirst(), "Robin Marlow");
    assertThat(sent.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(sent.body());
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#name");
    assertThat(page.select("#name").val()).isEqualTo("Robin Marlow");
    assertThat(refuse(edition, governor, "  ").statusCode()).isEqualTo(400);
    assertThat(answer(edition, governor, Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void whoeverHasNotJustShownASecondFactorIsAskedForItFirst() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var stale = Member.of(port, school, teachers.getFirst()).get("/sign/" + edition + "/agreement");
    assertThat(stale.statusCode()).isIn(302, 303);
    assertThat(stale.headers().firstValue("Location").orElseThrow())
        .contains("/sign-in/second-factor?next=/sign/" + edition + "/agreement");
  }

  @Test
  void twoBrowsersAndADoubleClickMakeOneSignature() throws InterruptedException {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var path = "/sign/" + edition + "/agreement";
    var clicks = new ArrayList<Callable<Integer>>();
    for (int browser = 0; browser < 2; browser++) {
      var member = member(teachers.getFirst());
      var fields = new TreeMap<>(Map.of("answer", "agree", "name", "Ada Teal"));
      fields.put("_csrf", member.read(path).select("input[name=_csrf]").val());
      clicks.addAll(Collections.nCopies(3, () -> member.post(path, fields).statusCode()));
    }
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(all.invokeAll(clicks)).extracting(Future::get).containsOnly(302);
    }
    assertThat(deeds.of(school, teachers.getFirst()))
        .filteredOn(deed -> deed.startsWith("signature.given"))
        .hasSize(1);
  }

  @Test
  void aTypoMendedAsksNobodyToSignAgain() {
    var first = policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones lokced.")));
    signAll(first);
    var second =
        policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones locked.")));
    assertThat(asked()).isEmpty();
    assertThat(member(teachers.getFirst()).read("/sign/" + second + "/certificate").text())
        .contains("Carried over from edition 1");
    assertThat(deeds.of(school, governor)).anyMatch(deed -> deed.startsWith("signature.carried"));
  }

  @Test
  void oneNormChangedAsksExactlyThoseItBindsAndShowsThemWhatChanged() {
    var first = policy.publish(school, head, HOLY_CROSS);
    signAll(first);
    var second =
        policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.governorsDoNotComment()));
    assertThat(asked()).containsExactly("Gwen Ford");
    var page = member(governor).read("/sign/" + second).select("main").text();
    assertThat(page).contains("What has changed for you", "Comment publicly", "OWN-2");
  }

  @Test
  void whoeverNeverSignedTheEditionBeforeIsNotCarriedOver() {
    policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones lokced.")));
    policy.publish(school, head, HOLY_CROSS.adding(TestPolicy.words("Phones locked.")));
    assertThat(asked()).hasSize(7);
  }

  @Test
  void paperIsKeyedInByAColleagueAndNeverByOneself() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
    var path = person(edition, teachers.getFirst());
    assertThat(keyIn(path, "yesterday", "Pat Green", "x").statusCode()).isEqualTo(400);
    assertThat(keyIn(path, "2001-02-03", "Pat Green", "").statusCode()).isEqualTo(400);
    var unseen = keyIn(path, today.toString(), " ", "Red folder");
    assertThat(unseen.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(unseen.body()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#witness");
    assertThat(keyIn(path, today.toString(), "Pat Green", "Red folder").statusCode())
        .isIn(302, 303);
    assertThat(member(head).read(path + "/certificate").text())
        .contains("Signed on paper", "witnessed by Pat Green", "by Asha Heads (Red folder)");
    assertThat(member(head).read(person(edition, head)).select("form[action$=paper]")).isEmpty();
    assertThat(deeds.of(school, teachers.getFirst()))
        .anyMatch(deed -> deed.startsWith("signature.keyed-in by " + head));
  }

  private HttpResponse<String> keyIn(String path, String on, String witness, String note) {
    return member(head)
        .submit(path, path + "/paper", Map.of("on", on, "witness", witness, "note", note));
  }

  @Test
  void theOfficePrintsASheetAndKeysItInWhenItComesBack() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var office = schools.somebody(school, Name.of("Mo", "Office"), Role.MODERATOR);
    var sheet = "/signing/" + edition + "/sheet";
    assertThat(member(office).read(sheet).select("main tbody th").eachText())
        .contains("Ada Teal Staff", "Gwen Ford Governors");
    var keyed = sheet + "/keyed";
    assertThat(member(office).read(keyed).select("main").text()).doesNotContain("Mo Office");
    var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();
    var answers =
        new TreeMap<>(Map.of("people", teachers.getFirst() + "," + governor, "on", today));
    assertThat(member(office).submit(keyed, keyed, answers).statusCode()).isEqualTo(400);
    assertThat(asked()).contains("Ada Teal", "Gwen Ford");
    answers.put("witness", "Pat Green");
    assertThat(member(office).submit(keyed, keyed, answers).statusCode()).isIn(302, 303);
    assertThat(asked()).doesNotContain("Ada Teal", "Gwen Ford").contains("Ben Teal");
    assertThat(member(governor).read("/sign/" + edition + "/certificate").text())
        .contains("witnessed by Pat Green", "keyed in by Mo Office");
    assertThat(deeds.of(school, governor)).anyMatch(deed -> deed.startsWith("signature.keyed-in"));
    assertThat(member(teachers.get(2)).get(sheet).statusCode()).isEqualTo(404);
  }

  @Test
  void aPupilReadsInPlainWordsAndSignsByALinkThatWorksOnce() {
    schools.somebody(school, Name.of("Kit", "Small"), Role.PUPIL);
    var edition = policy.publish(school, head, Changes.none("october-2025"));
    var address = letterTo("Kit Small", edition).expectFirst("[data-letter-link]").text();
    var link = address.replaceFirst("^http://[^/]+", "");
    var pupil = new Guest(port);
    assertThat(Guest.leadsTo(pupil.submit(link, link, Map.of()))).isEqualTo("/sign/" + edition);
    assertThat(pupil.read("/sign/" + edition).select("main h3").eachText())
        .contains("What you must do");
    var path = "/sign/" + edition + "/agreement";
    var sent = pupil.submit(path, path, Map.of("answer", "agree", "name", "Kit Small"));
    assertThat(Guest.leadsTo(sent)).isEqualTo("/sign/" + edition + "/certificate");
    assertThat(pupil.read("/sign/" + edition + "/certificate").text()).contains("Kit Small");
    assertThat(pupil.get("/signing").statusCode()).isEqualTo(404);
    assertThat(new Guest(port).read(link).select("form[action=" + link + "]")).isEmpty();
  }

  @Test
  void aParentSignsByAShortCode() {
    var parent = schools.somebody(school, Name.of("Pia", "Small"), Role.PARENT);
    var edition = policy.publish(school, head, Changes.none("october-2025"));
    var code = letterTo("Pia Small", edition).expectFirst("[data-letter-code]").text();
    var guest = new Guest(port);
    var page = "/sign-in/" + school.address() + "/code";
    assertThat(Guest.leadsTo(guest.submit(page, page, Map.of("code", code))))
        .isEqualTo("/sign/" + edition);
    var path = "/sign/" + edition + "/agreement";
    guest.submit(path, path, Map.of("answer", "agree", "name", "pia small"));
    assertThat(deeds.of(school, parent)).anyMatch(deed -> deed.startsWith("signature.given"));
  }

  private Element letterTo(String name, EditionId edition) {
    var sent = member(head).submit("/signing", "/signing/" + edition + "/letters", Map.of());
    return Jsoup.parse(sent.body()).expectFirst("section:contains(" + name + ")");
  }

  @Test
  void eachSeesOnlyWhatIsTheirs() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var teacher = member(teachers.getFirst());
    assertThat(teacher.get("/signing").statusCode()).isEqualTo(404);
    assertThat(teacher.get(person(edition, governor)).statusCode()).isEqualTo(404);
    assertThat(member(governor).read("/signing").select("main").text())
        .contains("Staff: 0 of 6 signed")
        .doesNotContain("Teal");
    assertThat(member(governor).get(person(edition, head)).statusCode()).isEqualTo(404);
  }

  @Test
  void anotherSchoolsRoundDoesNotExist() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var elsewhere = schools.any();
    var otherHead = Member.proven(port, elsewhere, schools.somebody(elsewhere, Role.HEADTEACHER));
    assertThat(otherHead.get("/sign/" + edition).statusCode()).isEqualTo(404);
    assertThat(otherHead.get("/sign/" + edition + "/agreement").statusCode()).isEqualTo(404);
    assertThat(otherHead.get(person(edition, governor)).statusCode()).isEqualTo(404);
    assertThat(otherHead.read("/signing").select("main").text()).contains("No edition");
  }

  private static String given(int i) {
    return List.of("Ada", "Ben", "Cleo", "Dan", "Eve").get(i);
  }

  private void signAll(EditionId edition) {
    IntStream.range(0, 5).forEach(i -> sign(edition, teachers.get(i), given(i) + " Teal"));
    sign(edition, governor, "Gwen Ford");
    sign(edition, head, "Asha Heads");
  }

  private HttpResponse<String> sign(EditionId edition, PersonId person, String name) {
    return answer(edition, person, Map.of("answer", "agree", "name", name));
  }

  private HttpResponse<String> refuse(EditionId edition, PersonId person, String reason) {
    return answer(edition, person, Map.of("answer", "refuse", "reason", reason));
  }

  private HttpResponse<String> answer(
      EditionId edition, PersonId person, Map<String, String> answers) {
    var path = "/sign/" + edition + "/agreement";
    return member(person).submit(path, path, answers);
  }

  private String chase(EditionId edition) {
    return member(head)
        .submit("/signing", "/signing/" + edition + "/chase", Map.of())
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private List<Matter> lettersTo(PersonId person) {
    return schools.in(school, () -> notices.latest(100)).stream()
        .filter(letter -> letter.to().equals(person))
        .map(KeptLetter::matter)
        .toList();
  }

  private List<String> asked() {
    return member(head).read("/signing").select("h2:contains(Missing) + ul a").eachText();
  }

  private static String person(EditionId edition, PersonId person) {
    return "/signing/" + edition + "/people/" + person;
  }

  private Member member(PersonId person) {
    return Member.proven(port, school, person);
  }
}
