package gatehouse.signing.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.people.Name;
import gatehouse.signing.EditionId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever cannot sign in signs on paper, or by a letter.
@ServiceTest
class PaperAndLetterPagesTest extends Signers {
  PaperAndLetterPagesTest(@LocalServerPort int port, @Autowired Desk desk) {
    super(port, desk);
  }

  @Test
  void paperIsKeyedInByAColleagueAndNeverByOneself() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var path = person(edition, teachers.getFirst());
    assertThat(keyIn(path, "yesterday", "Pat Green", "x").statusCode()).isEqualTo(400);
    assertThat(keyIn(path, "2001-02-03", "Pat Green", "").statusCode()).isEqualTo(400);
    var unseen = keyIn(path, today.toString(), " ", "Red folder");
    assertThat(unseen.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(unseen.body()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#witness");
    assertThat(keyIn(path, today.toString(), "Pat Green", "Red folder").statusCode())
        .isEqualTo(303);
    assertThat(member(head).read(path + "/certificate").text())
        .contains("Signed on paper", "witnessed by Pat Green", "by Asha Heads (Red folder)");
    assertThat(member(head).read(person(edition, head)).select("form[action$=paper]")).isEmpty();
    assertThat(deeds.of(school, teachers.getFirst()))
        .anyMatch(deed -> deed.startsWith("signature.keyed-in by " + head));
  }

  @Test
  void paperThatComesAfterTheSignatureIsNotLost() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    sign(edition, teachers.getFirst(), "Ada Teal");
    var path = person(edition, teachers.getFirst());
    var late = member(head);
    var typed = Map.of("on", "yesterday", "note", "Red folder", "_csrf", late.token());
    var sent = late.post(path + "/paper", typed);
    assertThat(sent.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(sent.body());
    assertThat(page.select(".govuk-error-summary").text()).contains("signed already");
    assertThat(page.select(page.select(".govuk-error-summary a").attr("href")).text())
        .contains("Signed");
    assertThat(page.select("main").text()).contains("You typed: yesterday Red folder");
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
    var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    var answers =
        new TreeMap<>(Map.of("people", teachers.getFirst() + "," + governor, "on", today));
    assertThat(member(office).submit(keyed, keyed, answers).statusCode()).isEqualTo(400);
    assertThat(asked()).contains("Ada Teal", "Gwen Ford");
    answers.put("witness", "Pat Green");
    assertThat(member(office).submit(keyed, keyed, answers).statusCode()).isEqualTo(303);
    assertThat(asked()).doesNotContain("Ada Teal", "Gwen Ford").contains("Ben Teal");
    assertThat(member(governor).read("/sign/" + edition + "/certificate").text())
        .contains("witnessed by Pat Green", "keyed in by Mo Office");
    assertThat(deeds.of(school, governor)).anyMatch(deed -> deed.startsWith("signature.keyed-in"));
    assertThat(member(teachers.get(2)).get(sheet).statusCode()).isEqualTo(404);
  }

  @Test
  void aSheetTellsAllItsMistakesAtOnceAndLosesNothing() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    sign(edition, teachers.getFirst(), "Ada Teal");
    answer(edition, governor, Map.of("answer", "refuse", "reason", "Not yet"));
    var tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
    var people = "%s,%s,%s,nobody".formatted(teachers.getFirst(), governor, teachers.get(1));
    var sheet =
        Map.of(
            "people", people, "on", tomorrow.toString(), "witness", " ", "note", "x".repeat(501));
    var page = refusedSheet(edition, sheet);
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly(
            "Somebody whom you chose is not asked to sign this edition",
            "Ada Teal has signed already",
            "Gwen Ford does not agree: key in their paper by itself",
            "The date on the paper must be today or in the past",
            "Enter who saw it being signed, such as Pat Green, office",
            "Use at most 500 characters");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#people", "#people", "#people", "#on", "#witness", "#note")
        .allSatisfy(link -> assertThat(page.select("input" + link)).hasSize(1));
    for (var field : List.of("on", "witness", "note")) {
      assertThat(page.select("#" + field + "-error")).hasSize(1);
    }
    assertThat(page.select("#people-error").text()).contains("Ada Teal has", "Gwen Ford does");
    assertThat(page.select("input[name=people][checked]").eachAttr("value"))
        .containsExactly(teachers.get(1).toString());
    assertThat(page.select("#on").val()).isEqualTo(tomorrow.toString());
    assertThat(page.select("#note").val()).hasSize(501);
    assertThat(asked()).contains("Ben Teal");
  }

  @Test
  void aSheetWithNothingOnItLacksEverythingAtOnce() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    assertThat(refusedSheet(edition, Map.of()).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#people", "#on", "#witness");
    var early =
        Map.of("people", teachers.getFirst().toString(), "on", "3/2/2001", "witness", "Pat");
    assertThat(refusedSheet(edition, early).select(".govuk-error-summary a").eachText())
        .singleElement()
        .asString()
        .startsWith("The edition was sent out on");
    assertThat(asked()).contains("Ada Teal");
  }

  @Test
  void whatConcernsThePartnerIsNotOfferedAndIsAMistakeLikeAnyOther() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    schools.partners(school, head, teachers.get(1));
    var keyed = "/signing/" + edition + "/sheet/keyed";
    assertThat(member(head).read(keyed).select("main").text())
        .contains("Ada Teal")
        .doesNotContain("Ben Teal", "Asha Heads");
    var page = refusedSheet(edition, Map.of("people", teachers.get(1) + "," + head));
    assertThat(page.select(".govuk-error-summary a").eachText())
        .contains(
            "Asha Heads: a colleague must key in your own or your partner’s signature",
            "Ben Teal: a colleague must key in your own or your partner’s signature");
  }

  private Document refusedSheet(EditionId edition, Map<String, String> sheet) {
    var keyed = "/signing/" + edition + "/sheet/keyed";
    var answer = member(head).submit(keyed, keyed, sheet);
    assertThat(answer.statusCode()).isEqualTo(400);
    return Jsoup.parse(answer.body());
  }

  @Test
  void aPaperTellsAllItsMistakesAtOnce() {
    var edition = policy.publish(school, head, HOLY_CROSS);
    var sent = keyIn(person(edition, teachers.getFirst()), "yesterday", "", "x".repeat(501));
    assertThat(Jsoup.parse(sent.body()).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#on", "#witness", "#note");
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
}
