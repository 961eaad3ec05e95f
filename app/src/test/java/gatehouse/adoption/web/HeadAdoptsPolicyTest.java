package gatehouse.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.access.Role;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A head adopts a policy over HTTP, step by step.
@ServiceTest
class HeadAdoptsPolicyTest {
  private static final String ADOPT = "/school/policy/adopt";
  private static final String PICTURE =
      "/answer?actor=moderator&act=post_picture&channel=school_account&content=pupil_pictured&policy=";

  private final int port;
  private final TestSchool schools;
  private final School school;
  private final PersonId person;
  private final Member head;

  HeadAdoptsPolicyTest(@LocalServerPort int port, @Autowired TestSchool schools) {
    this.port = port;
    this.schools = schools;
    this.school = schools.any();
    this.person = schools.somebody(school, Name.of("Asha", "Heads"), Role.HEADTEACHER);
    this.head = Member.of(port, school, person);
  }

  @Test
  void fromTheFirstStepToTheLivingPolicy() {
    assertThat(head.read("/school/policy").text()).contains("no policy in force here yet");
    begin("holy-cross");
    assertThat(head.read(ADOPT).text()).contains("Prepare the edition", "0 of");

    var question = ADOPT + "/questions/HC-A-01";
    var refused = head.submit(question, question, Map.of("choice", "ban_everywhere"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Say why the school reads it so", "checked");
    seeOther(question, Map.of("choice", "ban_everywhere", "reason", "Governors want no faces."));
    assertThat(head.read(ADOPT).text()).contains("1 of");

    var value = ADOPT + "/values/reply_hours";
    assertThat(head.submit(value, value, Map.of("value", "soon", "reason", "x")).statusCode())
        .isEqualTo(400);
    seeOther(value, Map.of("value", "48", "reason", "The office is open on three days."));
    var clause = ADOPT + "/clauses/HC-1.3";
    seeOther(clause, Map.of("state", "off", "reason", "Our other policies have other names."));
    seeOther(
        ADOPT + "/own",
        Map.of(
            "says", "Staff do not post about school after nine.",
            "strength", "should_not",
            "audience", "staff",
            "act", "post",
            "reason", "Parents asked."));
    assertThat(head.read(ADOPT + "/check").text())
        .contains("Governors want no faces", "Switched off", "OWN-1", "becomes");

    move(ADOPT + "/check", ADOPT + "/review");
    ratify(Map.of("present", "4", "members", "12"), 400);
    ratify(Map.of("present", "8", "members", "12", "minute", "\u00a0"), 400);
    ratify(Map.of("present", "8", "members", "12"), 303);
    publish();

    var living = head.read("/school/policy").text();
    assertThat(living).contains("In force", "minute 2026/14", "8 of 12 members present", "OWN-1");
    var open = new Visitor(port).read("/schools/" + school.address() + "/policy");
    assertThat(open.text()).contains("In force", "Staff do not post about school after nine.");
    assertThat(open.select("#HC-1\\.3")).isEmpty();
    var pdf = head.get("/schools/" + school.address() + "/policy/" + hash() + "/pdf");
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(pdf.body()).startsWith("%PDF-");
  }

  @Test
  void theAdvisorFollowsTheEditionAndAnOldOneAnswersAsItDid() {
    adopt("holy-cross", "ban_everywhere");
    var first = hash();
    assertThat(verdict("@" + school.address())).isEqualTo("Forbidden");
    assertThat(verdict("holy-cross")).isNotEqualTo("Forbidden");
    assertThat(head.read("/ask").text()).contains(school.name());

    adopt("october-2025", "");
    assertThat(hash()).isNotEqualTo(first);
    assertThat(verdict("@" + school.address())).isEqualTo(verdict("october-2025"));
    assertThat(verdict("@" + school.address() + ":" + first)).isEqualTo("Forbidden");
    assertThat(head.read("/school/policy").text()).contains("Superseded", "Table of changes");
    assertThat(api("@" + school.address() + ":" + first)).contains(first);
    assertThat(api("@nobody-at-all")).contains("is not a policy");
  }

  @Test
  void theSchoolSignsTwoAreChasedAndTheChairSeesTheProof() {
    var ada = schools.somebody(school, Name.of("Ada", "Teal"), Role.STAFF);
    schools.somebody(school, Name.of("Ben", "Teal"), Role.STAFF);
    schools.somebody(school, Name.of("Cleo", "Teal"), Role.STAFF);
    var chair = schools.somebody(school, Name.of("Gwen", "Ford"), Role.CHAIR);
    adopt("holy-cross", "");
    assertThat(certificate(ada, "Ada Teal")).contains("HC-A1-1");
    assertThat(certificate(person, "Asha Heads")).contains("HC-A1-1");
    assertThat(certificate(chair, "Gwen Ford")).contains("HC-A1-1");
    assertThat(head.read("/signing").select("main").text())
        .contains("Staff: 2 of 4 signed", "Governors: 1 of 1 signed");
    var chased = head.submit("/signing", "/signing/" + edition() + "/chase", Map.of());
    assertThat(chased.headers().firstValue("Location").orElseThrow()).contains("chased=2");
    var seen = Member.of(port, school, chair).read("/school/policy");
    assertThat(seen.select("#HC-A1-1").text()).contains("3 of 5 signed");
  }

  /// The same walk where the policy is another: asked under another clause, checked on other rules,
  /// answered otherwise.
  @Test
  void clarendonCottageBehavesByItsOwnPolicy() {
    var ada = schools.somebody(school, Name.of("Ada", "Teal"), Role.STAFF);
    adopt("clarendon-cottage", "");
    assertThat(certificate(ada, "Ada Teal")).contains("CC-staff-1a").doesNotContain("HC-");
    var own = answers("@" + school.address());
    assertThat(own).isEqualTo(answers("clarendon-cottage")).isNotEqualTo(answers("holy-cross"));
    var asked = Member.of(port, school, ada).read("/training/check");
    assertThat(asked.select("input[name=question]").val()).startsWith("CC-");
    assertThat(head.read("/school/policy").select("#CC-staff-1a").text()).contains("1 of 2 signed");
  }

  private List<String> answers(String policy) {
    return Stream.of("post_picture", "comment", "create_account", "read_policy", "sign_agreement")
        .map(act -> "/answer?actor=teacher&act=" + act + "&policy=" + policy)
        .map(this::verdictOn)
        .toList();
  }

  /// Signs, and reads the certificate.
  private String certificate(PersonId signer, String name) {
    var member = Member.proven(port, school, signer);
    var path = "/sign/" + edition() + "/agreement";
    var sent = member.submit(path, path, Map.of("answer", "agree", "name", name));
    assertThat(sent.statusCode()).isIn(302, 303);
    return member.read("/sign/" + edition() + "/certificate").text();
  }

  private String edition() {
    var sheet = head.read("/signing").expectFirst("a[href$=/sheet]").attr("href");
    return java.nio.file.Path.of(sheet).getName(1).toString();
  }

  @Test
  void whoDoesNotDecideIsShownNothingToDecide() {
    begin("holy-cross");
    move(ADOPT + "/check", ADOPT + "/review");
    var leader = Member.of(port, school, schools.somebody(school, Role.SLT));
    assertThat(leader.get(ADOPT).statusCode()).isEqualTo(200);
    assertThat(leader.read(ADOPT).text()).doesNotContain("Record the ratification");
    assertThat(leader.get(ADOPT + "/ratification").statusCode()).isEqualTo(404);
    var teacher = Member.of(port, school, schools.somebody(school, Role.STAFF));
    assertThat(teacher.get(ADOPT).statusCode()).isEqualTo(404);
    assertThat(teacher.get("/school/policy").statusCode()).isEqualTo(200);
  }

  @Test
  void thoseAskedReadTheDraftAndCommentOnIt() {
    begin("holy-cross");
    seeOther(
        ADOPT + "/questions/HC-A-01",
        Map.of("choice", "ban_everywhere", "reason", "Governors want no faces."));
    var path = ADOPT + "/consultation";
    assertThat(head.submit(path, path, Map.of("closes", "soon")).statusCode()).isEqualTo(400);
    seeOther(path, Map.of("asked", "GOVERNOR", "closes", today().plusDays(9).toString()));
    var governor = Member.of(port, school, schools.somebody(school, Role.GOVERNOR));
    var draft = "/school/policy/consultation";
    assertThat(governor.read(draft).select("main").text())
        .contains("Governors want no faces", "Against the text as written", "becomes forbidden")
        .doesNotContain("Change");
    assertThat(governor.read(draft + "/text").select("main").text()).contains("HC-1.1b");
    var comment = draft + "/comment";
    assertThat(
            governor
                .submit(comment, comment, Map.of("says", "Section 10 is too long."))
                .statusCode())
        .isEqualTo(303);
    assertThat(head.read(draft).text()).contains("Section 10 is too long.");
    assertThat(head.get(comment).statusCode()).isEqualTo(404);
    var teacher = Member.of(port, school, schools.somebody(school, Role.STAFF));
    assertThat(teacher.get(draft).statusCode()).isEqualTo(404);
    assertThat(teacher.get(draft + "/text").statusCode()).isEqualTo(404);
    assertThat(teacher.get(comment).statusCode()).isEqualTo(404);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  private void adopt(String pack, String reading) {
    begin(pack);
    if (!reading.isEmpty()) {
      seeOther(ADOPT + "/questions/HC-A-01", Map.of("choice", reading, "reason", "So it is."));
    }
    move(ADOPT + "/check", ADOPT + "/review");
    ratify(Map.of("present", "8", "members", "12"), 303);
    publish();
  }

  private void begin(String pack) {
    assertThat(head.submit(ADOPT, ADOPT, Map.of("pack", pack)).statusCode()).isEqualTo(303);
  }

  private void seeOther(String path, Map<String, String> answers) {
    var sent = head.submit(path, path, answers);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
  }

  private void move(String page, String action) {
    assertThat(head.submit(page, action, Map.of()).statusCode()).isEqualTo(303);
  }

  private void ratify(Map<String, String> meeting, int status) {
    var answers =
        new java.util.TreeMap<>(
            Map.of(
                "body", "Governing body",
                "date", today().toString(),
                "minute", "2026/14",
                "how", "meeting"));
    answers.putAll(meeting);
    var path = ADOPT + "/ratification";
    var sent = head.submit(path, path, answers);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(status);
  }

  private void publish() {
    var path = ADOPT + "/publication";
    var day = today();
    seeOther(path, Map.of("from", day.toString(), "review", day.plusMonths(6).toString()));
  }

  private String hash() {
    var href = head.read("/school/policy").expectFirst("table a[href]").attr("href");
    return href.substring(href.lastIndexOf('/') + 1);
  }

  private String verdict(String policy) {
    return verdictOn(PICTURE + policy);
  }

  private String verdictOn(String question) {
    return head.read(question).expectFirst(".gatehouse-verdict__title").ownText();
  }

  private String api(String policy) {
    var body =
        """
        {"policy": "%s", "situation": {"actor": "teacher", "act": "post_picture"}}\
        """
            .formatted(policy);
    return new Visitor(port)
        .send("POST", "/api/v1/ask", body, "Content-Type", "application/json")
        .body();
  }
}
