package gatehouse.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.ledger.Trust;
import gatehouse.ledger.Verdict;
import gatehouse.ledger.Verifier;
import gatehouse.ledger.VerifyingKey;
import gatehouse.notices.KeptLetter;
import gatehouse.notices.Matter;
import gatehouse.notices.Notices;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.records.Deed;
import gatehouse.records.TestRecord;
import gatehouse.schools.School;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class RecordPagesTest {
  private final TestRecord record;
  private final TestSchool schools;
  private final Notices notices;
  private final int port;
  private final School school;
  private final PersonId person;
  private final Member head;

  RecordPagesTest(
      @Autowired TestRecord record,
      @Autowired TestSchool schools,
      @Autowired Notices notices,
      @LocalServerPort int port) {
    this.record = record;
    this.schools = schools;
    this.notices = notices;
    this.port = port;
    this.school = record.school(40);
    this.person = schools.somebody(school, Name.of("Hilary", "Head"), Role.HEADTEACHER);
    this.head = Member.proven(port, school, person);
    record.write(school, Deed.by(person.value(), "thing.decided").with("why", "for a reason"));
    record.seal(school);
  }

  @Test
  @Asvs("16.2.1")
  void theNewestStandFirstAndTheOlderOnTheNextPage() {
    var page = head.read("/record/entries");
    assertThat(page.select(".gatehouse-hits li")).hasSize(25);
    assertThat(page.text()).contains("Thing decided", "By Hilary Head", "why: for a reason");
    var after = page.select("input[name=after]").val();
    var token = page.expectFirst("input[name=_csrf]").val();
    var older = head.post("/record/entries", Map.of("_csrf", token, "after", after));
    assertThat(older.statusCode()).isEqualTo(200);
    assertThat(older.body()).contains("Thing done").doesNotContain("Thing decided</a>");
  }

  @Test
  void itIsSearchedByPersonAndSaysWhatIsWrong() {
    var found = head.submit("/record/entries", "/record/entries", Map.of("person", "hilary head"));
    assertThat(found.body()).contains("Thing decided").doesNotContain("thing 39");
    var wrong =
        head.submit(
            "/record/entries", "/record/entries", Map.of("person", "Nobody", "day", "tomorrow"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("Enter a day", "Enter a name", "tomorrow");
  }

  @Test
  void anEntryHasItsProof() {
    var path = head.read("/record/entries").select(".gatehouse-hits a").getLast().attr("href");
    assertThat(head.read(path).select("pre").text()).contains("c2sp.org/tlog-proof@v1");
  }

  @Test
  void withoutASecondFactorItIsAskedForAndTheProofIsShown() {
    var unproven = Member.of(port, school, person);
    assertThat(unproven.get("/record/entries").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/sign-in/second-factor"));
    assertThat(unproven.read("/record/proof").text()).contains("The last checkpoint");
  }

  @Test
  @Asvs("16.4.2")
  void whoMayNotReadItIsLedToTheProof() {
    var slt = Member.proven(port, school, schools.somebody(school, Role.SLT));
    assertThat(slt.get("/record/entries").statusCode()).isEqualTo(404);
    assertThat(slt.get("/record").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/record/proof"));
  }

  @Test
  void theCheckSaysThatTheRecordIsWholeAlsoAgainstACheckpointThatWasKept() {
    var kept = head.read("/record/proof").expectFirst("pre").wholeText();
    var answer = head.submit("/record/proof", "/record/proof", Map.of("checkpoint", kept));
    assertThat(answer.body()).contains("The record is whole", "A checkpoint held outside agrees.");
    assertThat(head.read("/record/entries").text())
        .contains("Record checked", "found: Each of the", "By Hilary Head");
    var wrong = head.submit("/record/proof", "/record/proof", Map.of("checkpoint", "something"));
    assertThat(wrong.statusCode()).isEqualTo(400);
  }

  @Test
  @Asvs("16.2.4")
  void theFileThatIsTakenAwayVerifiesWithoutUs() throws IOException {
    var key = head.read("/record/proof").select("pre").getLast().text();
    var file = head.submit("/record/proof", "/record/export", Map.of());
    assertThat(file.statusCode()).isEqualTo(200);
    var verifier = new Verifier(new Trust(List.of(VerifyingKey.parse(key)), List.of()));
    var verdict =
        verifier.verify(new ByteArrayInputStream(file.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(verdict).isInstanceOf(Verdict.Sound.class);
    assertThat(head.read("/record/entries").text()).contains("Record exported");
    assertThat(file.body()).doesNotContain("Hilary", "for a reason");
  }

  @Test
  void aRecordWithAGapIsNotTakenAwayButSaysWhichEntryIsMissing() {
    record.losesLeaf(school, 7);
    var answer = head.submit("/record/proof", "/record/export", Map.of());
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(answer.body()).contains("entry 7 is missing");
    assertThat(head.read("/record/entries").text()).doesNotContain("Record exported");
  }

  @Test
  void theChairGetsTheFirstCheckpointOfTheDay() {
    var theirs = schools.any();
    var chair = schools.somebody(theirs, Role.CHAIR);
    record.seal(theirs);
    record.write(theirs, Deed.byItself("thing.done"));
    record.seal(theirs);
    assertThat(record.in(theirs, () -> notices.latest(10)))
        .filteredOn(letter -> letter.to().equals(chair))
        .extracting(KeptLetter::matter)
        .containsExactly(Matter.CHECKPOINT);
  }
}
