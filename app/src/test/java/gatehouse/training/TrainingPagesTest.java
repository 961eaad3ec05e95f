package gatehouse.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.policies.ClauseFigures.Figure;
import gatehouse.schools.School;
import gatehouse.signing.EditionId;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.TestPolicy;
import gatehouse.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody is briefed, answers a few questions, and is asked again what they do not know.
@ServiceTest
class TrainingPagesTest {
  private static final String CHECK = "/training/check";
  private static final List<String> ANSWERS =
      List.of("forbidden", "needs_approval", "discouraged", "allowed_with_conditions", "allowed");

  private final int port;
  private final TestSchool schools;
  private final TestPolicy policy;
  private final PublishedPolicies policies;
  private final Training training;
  private final TrainingStore store;
  private final Tenancy tenancy;
  private final TrainingFigures figures;
  private final RecordedDeeds deeds;
  private final School school;
  private final PersonId head;
  private final PersonId teacher;

  TrainingPagesTest(
      @LocalServerPort int port,
      @Autowired TestSchool schools,
      @Autowired TestPolicy policy,
      @Autowired PublishedPolicies policies,
      @Autowired Training training,
      @Autowired TrainingStore store,
      @Autowired Tenancy tenancy,
      @Autowired TrainingFigures figures,
      @Autowired RecordedDeeds deeds) {
    this.port = port;
    this.schools = schools;
    this.policy = policy;
    this.policies = policies;
    this.training = training;
    this.store = store;
    this.tenancy = tenancy;
    this.figures = figures;
    this.deeds = deeds;
    this.school = schools.any();
    this.head = schools.somebody(school, Name.of("Asha", "Heads"), Role.HEADTEACHER);
    this.teacher = schools.somebody(school, Name.of("Ada", "Teal"), Role.STAFF);
  }

  @Test
  void aWrongAnswerShowsTheClauseAndAsksAgain() {
    publish("holy-cross");
    assertThat(member(teacher).read("/training").select("main").text())
        .contains("What the policy asks of you", "5 short questions");
    var first = question();
    var wrong = ANSWERS.stream().filter(a -> !a.equals(first.right().word())).findFirst();
    var page = org.jsoup.Jsoup.parse(answer(first, wrong.orElseThrow()));
    assertThat(page.select("main").text())
        .contains("Question 1 of 5", "Not quite", first.says(), first.clause().value());
    assertThat(question().name()).isEqualTo(first.name());
    answer(first, first.right().word());
    assertThat(question().name()).isNotEqualTo(first.name());
  }

  @Test
  void passingIsRecordedWithEditionScoreAndDate() {
    var edition = publish("holy-cross");
    var first = question();
    answer(first, first.right().word().equals("allowed") ? "forbidden" : "allowed");
    pass();
    assertThat(member(teacher).read("/training").select("main").text())
        .contains("You have passed the check: 4 of 5 right the first time");
    assertThat(deeds.of(school, teacher)).anyMatch(deed -> deed.startsWith("training.passed"));
    assertThat(member(head).read("/training/school").select("main").text()).contains("Ada Teal");
    var pass = schools.in(school, () -> training.pass(edition, teacher)).orElseThrow();
    assertThat(pass.hash()).isEqualTo(schools.in(school, policies::latest).orElseThrow().hash());
  }

  @Test
  void besideAClauseStandsHowManyKnewItAtOnceOnceEnoughWereAsked() {
    var edition = publish("holy-cross");
    for (int number = 1; number < Known.FEWEST; number++) {
      answered(edition, number > 2);
    }
    assertThat(schools.in(school, figures::figures)).isEmpty();
    answered(edition, false);
    assertThat(schools.in(school, figures::figures).get("HC-6.5"))
        .extracting(Figure::words, Figure::attention)
        .containsExactly(tuple("2 of 5 knew it at once", true));
    assertThat(member(head).read("/school/policy").text()).contains("2 of 5 knew it at once");
  }

  /// Somebody answers the same question, right the first time or the second.
  private void answered(EditionId edition, boolean atOnce) {
    var person = schools.somebody(school, Name.of("Bo", "Lark"), Role.STAFF);
    tenancy.transaction(
        school.id(),
        () -> {
          store.answered(edition, person, "HC-6.5.1", atOnce, Instant.EPOCH);
          store.answered(edition, person, "HC-6.5.1", true, Instant.EPOCH);
        });
  }

  @Test
  void theSchoolMayDemandItBeforeSigning() {
    var edition = publish("holy-cross");
    var school = "/training/school";
    assertThat(member(head).submit(school, school, Map.of()).statusCode()).isEqualTo(303);
    assertThat(member(teacher).read("/sign/" + edition).select("main a[href=/training]"))
        .isNotEmpty();
    assertThat(sign(edition)).isEqualTo(400);
    pass();
    assertThat(sign(edition)).isEqualTo(303);
  }

  @Test
  void whoeverDoesNotAgreeNeedNotPassFirst() {
    var edition = publish("holy-cross");
    var school = "/training/school";
    member(head).submit(school, school, Map.of());
    var path = "/sign/" + edition + "/agreement";
    var sent =
        member(teacher).submit(path, path, Map.of("answer", "refuse", "reason", "Too strict"));
    assertThat(sent.statusCode()).isEqualTo(303);
  }

  @Test
  void noAnswerIsNoTryAndOnlyTheHeadSeesWhoPassed() {
    publish("holy-cross");
    var sent = member(teacher).submit(CHECK, CHECK, Map.of());
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(member(teacher).get("/training/school").statusCode()).isEqualTo(404);
    pass();
    assertThat(member(teacher).read("/training").select("main").text()).contains("5 of 5 right");
  }

  private EditionId publish(String pack) {
    return policy.publish(school, head, Changes.none(pack));
  }

  private void pass() {
    for (int i = 0; i < Questions.ASKED; i++) {
      var progress =
          schools.in(school, () -> training.progress(policies.latest().orElseThrow(), teacher));
      progress.next().ifPresent(question -> answer(question, question.right().word()));
    }
  }

  private Question question() {
    return schools
        .in(school, () -> training.progress(policies.latest().orElseThrow(), teacher))
        .next()
        .orElseThrow();
  }

  private String answer(Question question, String verdict) {
    Document page = member(teacher).read(CHECK);
    assertThat(page.select("input[name=question]").val()).isEqualTo(question.name());
    return member(teacher).submit(CHECK, CHECK, Map.of("answer", verdict)).body();
  }

  private int sign(EditionId edition) {
    var path = "/sign/" + edition + "/agreement";
    return member(teacher)
        .submit(path, path, Map.of("answer", "agree", "name", "Ada Teal"))
        .statusCode();
  }

  private Member member(PersonId person) {
    return Member.proven(port, school, person);
  }
}
