package gatehouse.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.notices.KeptLetter;
import gatehouse.notices.Matter;
import gatehouse.people.PersonId;
import gatehouse.signing.EditionId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The head watches signatures arrive; everybody signs what concerns them, once.
@ServiceTest
class SigningPagesTest extends Signers {
  SigningPagesTest(@LocalServerPort int port, @Autowired Desk desk) {
    super(port, desk);
  }

  @Test
  void theHeadWatchesThreeSignChasesTwoAndHearsOfOneWhoRefuses() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    for (int i = 0; i < 3; i++) {
      assertThat(sign(edition, teachers.get(i), given(i) + " teal").statusCode()).isEqualTo(303);
    }
    assertThat(refuse(edition, governor, "Clause 6 goes too far").statusCode()).isEqualTo(303);
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
    assertThat(sign(edition, governor, "Gwen Ford").statusCode()).isEqualTo(303);
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
    var both = answer(edition, governor, Map.of("answer", "agree", "reason", "x".repeat(1001)));
    assertThat(Jsoup.parse(both.body()).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#name", "#reason");
  }

  @Test
  void whoeverHasNotJustShownASecondFactorIsAskedForItFirst() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var stale = Member.of(port, school, teachers.getFirst()).get("/sign/" + edition + "/agreement");
    assertThat(stale.statusCode()).isEqualTo(303);
    assertThat(stale.headers().firstValue("Location").orElseThrow())
        .contains("/sign-in/second-factor?next=/sign/" + edition + "/agreement");
  }

  @Test
  @Asvs("2.3.4")
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
      assertThat(all.invokeAll(clicks)).extracting(Future::get).containsOnly(303);
    }
    assertThat(deeds.of(school, teachers.getFirst()))
        .filteredOn(deed -> deed.startsWith("signature.given"))
        .hasSize(1);
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

  private HttpResponse<String> refuse(EditionId edition, PersonId person, String reason) {
    return answer(edition, person, Map.of("answer", "refuse", "reason", reason));
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
}
