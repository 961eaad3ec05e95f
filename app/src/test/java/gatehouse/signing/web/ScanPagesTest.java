package gatehouse.signing.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.signing.EditionId;
import gatehouse.signing.scans.TestScans;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The office hands in the scan of a sheet; it is kept beside the signatures that it proves.
///
/// Seen to fail: `theSameScanTwiceIsOne` without the `on conflict` that knows it,
/// `nobodyElseHasAScanAndTheRecordTellsWhoHad` with the line of the matrix open to moderators.
@ServiceTest
class ScanPagesTest extends Signers {
  private final JdbcClient database;
  private final PersonId office;
  private EditionId edition = new EditionId(java.util.UUID.randomUUID());
  private String page = "";

  ScanPagesTest(@LocalServerPort int port, @Autowired Desk desk, @Autowired JdbcClient database) {
    super(port, desk);
    this.database = database;
    this.office = schools.somebody(school, Name.of("Mo", "Office"), Role.MODERATOR);
  }

  @BeforeEach
  void aSheetIsKeyedIn() {
    edition = policy.publish(school, head, HOLY_CROSS);
    page = "/signing/" + edition + "/scans";
    var keyed = "/signing/" + edition + "/sheet/keyed";
    var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    var sheet = Map.of("people", both(), "on", today, "witness", "Pat Green");
    var sent = member(office).submit(keyed, keyed, sheet);
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.headers().firstValue("Location")).hasValue(page + "?keyed=2");
  }

  private String both() {
    return teachers.getFirst() + "," + governor;
  }

  @Test
  void afterKeyingInASheetTheOfficeHandsInItsScan() {
    var fresh = member(office).read(page + "?keyed=2");
    assertThat(fresh.select("main").text())
        .contains("2 signatures are keyed in", "2 signatures on paper have no scan yet");
    assertThat(fresh.select("input[name=people][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder(teachers.getFirst().toString(), governor.toString());
    assertThat(member(head).read("/signing").select("main").text())
        .contains("2 signatures on paper have none yet", "Signed on paper, no scan yet");
    var sent = handIn(office, both(), TestScans.pdf(2));
    assertThat(sent.statusCode()).isEqualTo(303);
    var kept = member(office).read(page + "?kept=true").select("main").text();
    assertThat(kept)
        .contains("The scan is kept", "Every signature on paper has a scan")
        .contains("By Mo Office: PDF, 2 pages", "Signatures of Ada Teal, Gwen Ford");
    assertThat(deeds.details(school, "sheet.scanned"))
        .singleElement()
        .satisfies(deed ->
            assertThat(deed)
                .containsEntry("signatures", "2")
                .containsEntry("pages", "2")
                .containsKeys("hash", "edition", "scan"));
    var certificate = "/certificate";
    assertThat(member(governor).read("/sign/" + edition + certificate).select("main").text())
        .contains("Signed on paper, sheet scanned on");
    assertThat(
            member(governor).read("/sign/" + edition + certificate).select("main a[href*=scans]"))
        .isEmpty();
    assertThat(
            member(head)
                .read(person(edition, governor) + certificate)
                .select("main a[href*=scans]"))
        .hasSize(1);
    assertThat(member(head).read("/signing").select("main").text())
        .contains("Signed on paper, sheet scanned on")
        .doesNotContain("have none yet");
  }

  /// A browser sends a part for each box that is ticked; a server takes fifty, if nobody tells it.
  @Test
  void asManyMayBeTickedAsALargeSchoolHas() {
    var crowd = Stream.generate(UUID::randomUUID).limit(1_500).map(UUID::toString);
    var ticked = both() + "," + crowd.collect(joining(","));
    var told = refused(handIn(office, ticked, TestScans.pdf(1)));
    assertThat(told.select(".govuk-error-summary").text())
        .contains("Somebody whom you chose has not signed on paper");
  }

  @Test
  @Asvs("5.3.1")
  void aScanIsGivenOutToBeSavedUnderOurName() {
    var file = TestScans.pdf(1);
    handIn(office, both(), file);
    var given = member(head).get(links(head).getFirst());
    assertThat(given.statusCode()).isEqualTo(200);
    var headers = given.headers();
    assertThat(headers.firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"signed-sheet-[0-9a-f]{12}\\.pdf\"");
    assertThat(headers.firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(headers.firstValue("Content-Length")).hasValue(Integer.toString(file.length));
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Cache-Control").toString()).contains("no-store");
    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .endsWith("; sandbox");
  }

  @Test
  @Asvs("8.2.2")
  void nobodyElseHasAScanAndTheRecordTellsWhoHad() {
    handIn(office, both(), TestScans.pdf(1));
    var scan = links(office).getFirst();
    var other = schools.somebody(school, Name.of("Max", "Desk"), Role.MODERATOR);
    for (var person : List.of(other, governor, teachers.getFirst())) {
      assertThat(member(person).get(scan).statusCode()).isEqualTo(404);
    }
    assertThat(links(other)).isEmpty();
    var elsewhere = schools.any();
    var otherHead = Member.proven(port, elsewhere, schools.somebody(elsewhere, Role.HEADTEACHER));
    assertThat(otherHead.get(scan).statusCode()).isEqualTo(404);
    assertThat(otherHead.get(page).statusCode()).isEqualTo(404);
    assertThat(Member.of(port, school, head).get(scan).headers().firstValue("Location").orElse(""))
        .contains("/sign-in/second-factor");
    assertThat(deeds.ofKind(school, "record.seen")).noneMatch(deed -> deed.contains("sheet "));
    assertThat(member(office).get(scan).statusCode()).isEqualTo(200);
    assertThat(deeds.ofKind(school, "record.seen"))
        .singleElement()
        .asString()
        .contains("by " + office, "sheet ");
  }

  @Test
  void theSameScanTwiceIsOne() throws InterruptedException {
    var file = TestScans.pdf(1);
    var sent =
        List.<Callable<Integer>>of(
            () -> handIn(office, both(), file).statusCode(),
            () -> handIn(office, both(), file).statusCode(),
            () -> handIn(office, both(), file).statusCode());
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(all.invokeAll(sent)).extracting(Future::get).containsOnly(303);
    }
    assertThat(links(head)).hasSize(1);
    assertThat(deeds.details(school, "sheet.scanned")).hasSize(1);
  }

  @Test
  void aLaterScanStandsBesideTheEarlierOne() {
    handIn(office, teachers.getFirst().toString(), TestScans.pdf(1));
    assertThat(member(head).read(page).select("main").text())
        .contains("One signature on paper has no scan yet");
    var first = links(head).getFirst();
    handIn(office, both(), TestScans.picture("jpg"));
    assertThat(links(head)).hasSize(2).last().isEqualTo(first);
    assertThat(member(head).read(person(edition, teachers.getFirst())).select("a[href*=scans]"))
        .extracting(link -> link.attr("href"))
        .isEqualTo(links(head));
    assertThat(deeds.details(school, "sheet.scanned")).hasSize(2);
  }

  @Test
  @Asvs({"5.2.1", "5.2.2"})
  void whatIsWrongIsToldAtItsFieldAndNothingIsKept() {
    var nothing = refused(member(office).submit(page, page, Map.of()));
    assertThat(nothing.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#file", "#people");
    var wrong =
        Map.of(
            "empty", new byte[0],
            "neither PDF nor JPEG", "Ada Teal".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "larger than 10 MB", new byte[(10 << 20) + 1]);
    wrong.forEach((why, file) -> {
      var told = refused(handIn(office, governor.toString(), file));
      assertThat(told.select("#file-error").text()).contains(why);
      assertThat(told.select("input[name=people][checked]").eachAttr("value"))
          .containsExactly(governor.toString());
    });
    var nul = Map.of("people", governor.toString());
    var named = member(office).upload(page, page, nul, "file", "she\0et.pdf", TestScans.pdf(1));
    assertThat(refused(named).select("main").text()).contains("give the file another name");
    var stranger = refused(handIn(office, teachers.get(3) + "," + governor, TestScans.pdf(1)));
    assertThat(stranger.select("#people-error").text()).contains("has not signed on paper");
    var huge = handIn(office, governor.toString(), new byte[(20 << 20) + 1]);
    assertThat(huge.statusCode()).isEqualTo(413);
    assertThat(links(head)).isEmpty();
    assertThat(deeds.details(school, "sheet.scanned")).isEmpty();
  }

  @Test
  void nobodyProvesTheirOwnSignature() {
    var own = schools.somebody(school, Name.of("Gil", "Ford"), Role.CHAIR);
    schools.partners(school, own, governor);
    assertThat(member(own).read(page).select("form").text())
        .contains("Ada Teal")
        .doesNotContain("Gwen Ford");
    assertThat(handIn(own, governor.toString(), TestScans.pdf(1)).statusCode()).isEqualTo(400);
  }

  @Test
  void noScanIsEverChangedOrTakenAway() {
    handIn(office, both(), TestScans.pdf(1));
    for (var change :
        List.of(
            "update signing.scan set at = now()",
            "delete from signing.scan",
            "update signing.scanned set turn = 2",
            "delete from signing.scanned")) {
      assertThat(
              schools.in(
                  school,
                  () -> {
                    try {
                      return "changed " + database.sql(change).update();
                    } catch (DataAccessException refused) {
                      return String.valueOf(refused.getMostSpecificCause().getMessage());
                    }
                  }))
          .contains("permission denied");
    }
  }

  private HttpResponse<String> handIn(PersonId by, String people, byte[] file) {
    var ticked = Map.of("people", people.replace(",", "\n"));
    return member(by).upload(page, page, ticked, "file", "Teal.pdf", file);
  }

  private static Document refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    return Jsoup.parse(answer.body());
  }

  private List<String> links(PersonId person) {
    return member(person).read(page).select("main a[href*=scans/]").eachAttr("href");
  }
}
