package gatehouse.rules;

import static gatehouse.rules.NormBuilder.norm;
import static gatehouse.rules.World.is;
import static gatehouse.rules.World.not;
import static gatehouse.rules.World.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
  private static Decision decide(Rulebook book, String... words) {
    return book.decide(situation(words));
  }

  @ParameterizedTest
  @CsvSource({
    "FORBIDS, FORBIDDEN",
    "NEEDS_APPROVAL, NEEDS_APPROVAL",
    "DISCOURAGES, DISCOURAGED",
    "PERMITS, ALLOWED",
    "ADVISES, SILENT",
    "OBLIGES, SILENT"
  })
  void everyEffectBringsItsVerdict(Effect effect, Verdict verdict) {
    Rulebook book = World.book(norm("A-1", effect).when(is("act", "post")));
    assertThat(decide(book, "act=post").verdict()).isEqualTo(verdict);
    assertThat(decide(book, "act=befriend").verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void aPermissionWithConditionsNamesThem() {
    Rulebook book =
        World.book(norm("A-1", Effect.PERMITS).when(is("act", "post")).onCondition("Be brief."));
    Decision decision = decide(book, "act=post");
    assertThat(decision.verdict()).isEqualTo(Verdict.ALLOWED_WITH_CONDITIONS);
    assertThat(decision.conditions()).containsExactly("Be brief.");
  }

  @Test
  void theStricterOfTwoNormsWinsAndTheMilderIsShownAsOutweighed() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.PERMITS).when(is("act", "post")),
            norm("A-2", Effect.DISCOURAGES).when(is("act", "post"), is("content", "named")));
    Decision decision = decide(book, "act=post", "content=named");
    assertThat(decision.verdict()).isEqualTo(Verdict.DISCOURAGED);
    assertThat(decision.citations())
        .extracting(c -> c.clause() + " " + c.role())
        .containsExactly("A-2 DECIDES", "A-1 OUTWEIGHED");
    assertThat(decision.restsOn()).containsExactly(new ClauseId("A-2"));
  }

  @Test
  void theMildestExceptionThatIsMetCounts() {
    NormBuilder ban =
        norm("A-1", Effect.FORBIDS)
            .when(is("act", "befriend"))
            .unless(is("safeguards", "approval"), Verdict.ALLOWED_WITH_CONDITIONS)
            .unless(is("ties", "family"), Verdict.ALLOWED);
    Rulebook book = World.book(ban);
    assertThat(decide(book, "act=befriend").verdict()).isEqualTo(Verdict.FORBIDDEN);
    Decision approved = decide(book, "act=befriend", "safeguards=approval");
    assertThat(approved.verdict()).isEqualTo(Verdict.ALLOWED_WITH_CONDITIONS);
    assertThat(approved.conditions()).containsExactly("Keep it up.");
    assertThat(approved.citations().getFirst().role()).isEqualTo(Citation.Role.EXCEPTION);
    assertThat(decide(book, "act=befriend", "safeguards=approval", "ties=family").verdict())
        .isEqualTo(Verdict.ALLOWED);
  }

  @Test
  void theMoreSpecificClauseTakesTheOthersPlace() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS).when(is("act", "post")),
            norm("A-2", Effect.PERMITS)
                .when(is("act", "post"), is("channel", "school"))
                .overrides("A-1"));
    assertThat(decide(book, "act=post").verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(decide(book, "act=post", "channel=school").verdict()).isEqualTo(Verdict.ALLOWED);
  }

  @Test
  void aSilencedClauseSetsNothingAside() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS).when(is("act", "post")),
            norm("A-2", Effect.PERMITS)
                .when(is("act", "post"), is("channel", "school"))
                .unless(is("content", "named"), Verdict.SILENT)
                .overrides("A-1"));
    assertThat(decide(book, "act=post", "channel=school", "content=named").verdict())
        .isEqualTo(Verdict.FORBIDDEN);
  }

  @Test
  void aClauseOverridesOnlyWithinItsOwnText() {
    Rulebook book =
        Rulebook.of(
            World.SMALL,
            List.of(),
            List.of(
                new Layer(
                    "nation",
                    List.of(
                        World.clause(
                            "N-1", norm("N-1", Effect.FORBIDS).when(is("act", "post")).build()))),
                new Layer(
                    "school",
                    List.of(
                        World.clause(
                            "A-1",
                            norm("A-1", Effect.PERMITS)
                                .when(is("act", "post"))
                                .overrides("N-1")
                                .build())))));
    Decision decision = decide(book, "act=post");
    assertThat(decision.verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(decision.byLayer())
        .containsEntry("nation", Verdict.FORBIDDEN)
        .containsEntry("school", Verdict.ALLOWED);
    assertThat(decision.citations())
        .extracting(Citation::layer)
        .containsExactly("nation", "school");
  }

  @Test
  void anUnstatedValueSatisfiesNoConditionButEveryDenial() {
    Rulebook wants = World.book(norm("A-1", Effect.FORBIDS).when(is("channel", "private")));
    Rulebook denies = World.book(norm("A-1", Effect.FORBIDS).when(not(is("channel", "private"))));
    assertThat(decide(wants, "act=post").verdict()).isEqualTo(Verdict.SILENT);
    assertThat(decide(denies, "act=post").verdict()).isEqualTo(Verdict.FORBIDDEN);
  }

  @Test
  void aBanDoesNotReachWhatIsLeftUndone() {
    Rulebook book = World.book(norm("A-1", Effect.FORBIDS).when(is("act", "post")));
    assertThat(decide(book, "act=post", "intent=leave_undone").verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void aBanOnLeavingUndoneReachesOnlyThat() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS).when(is("act", "post"), is("intent", "leave_undone")));
    assertThat(decide(book, "act=post", "intent=leave_undone").verdict())
        .isEqualTo(Verdict.FORBIDDEN);
    assertThat(decide(book, "act=post").verdict()).isEqualTo(Verdict.SILENT);
  }

  @Test
  void whatIsPrescribedMayBeDoneAndMustNotBeLeft() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.OBLIGES)
                .prescribed()
                .when(is("act", "post"))
                .duty("report", "head"));
    assertThat(decide(book, "act=post").verdict()).isEqualTo(Verdict.ALLOWED);
    Decision left = decide(book, "act=post", "intent=leave_undone");
    assertThat(left.verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(left.duties()).extracting(Duty::kind).containsExactly("report");
  }

  @Test
  void aDutyFollowsWhateverTheVerdict() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS).when(is("act", "befriend")),
            norm("A-2", Effect.OBLIGES).when(is("counterpart", "pupil")).duty("report", "head"));
    Decision decision = decide(book, "act=befriend", "counterpart=pupil");
    assertThat(decision.verdict()).isEqualTo(Verdict.FORBIDDEN);
    assertThat(decision.duties()).extracting(Duty::to).containsExactly("head");
    assertThat(decision.restsOn()).containsExactly(new ClauseId("A-1"), new ClauseId("A-2"));
  }

  @Test
  void twoClausesThatAskForTheSameReportAskOnce() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.OBLIGES).when(is("act", "post")).duty("report", "head"),
            norm("A-2", Effect.OBLIGES).when(is("act", "post")).duty("report", "head"),
            norm("A-3", Effect.OBLIGES).when(is("act", "post")).duty("report", "dsl"));
    assertThat(decide(book, "act=post").duties())
        .extracting(Duty::to)
        .containsExactly("head", "dsl");
  }

  @Test
  void aMetExceptionTakesTheNormsDutiesAway() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS)
                .when(is("act", "post"))
                .unless(is("safeguards", "consent"), Verdict.ALLOWED)
                .duty("report", "head"));
    assertThat(decide(book, "act=post", "safeguards=consent").duties()).isEmpty();
  }

  @Test
  void theReasonIsThatOfTheClauseThatDecides() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.ADVISES).when(is("act", "post")).because("A hint."),
            norm("A-2", Effect.FORBIDS).when(is("act", "post")).because("No posts."),
            norm("A-3", Effect.FORBIDS).when(is("act", "befriend")));
    assertThat(decide(book, "act=post").because()).isEqualTo("No posts.");
    assertThat(decide(book, "act=befriend").because()).isEqualTo("Clause A-3.");
    assertThat(decide(book, "act=post", "intent=leave_undone").because()).isEmpty();
  }

  @Test
  void theMoreSpecificOfTwoEqualNormsExplains() {
    Rulebook book =
        World.book(
            norm("A-1", Effect.FORBIDS).when(is("act", "post")),
            norm("A-2", Effect.FORBIDS).when(is("act", "post"), is("content", "named")));
    assertThat(decide(book, "act=post", "content=named").citations())
        .extracting(c -> c.clause().value())
        .containsExactly("A-2", "A-1");
  }

  @Test
  void citedClausesSupport() {
    Rulebook book =
        World.book(
            World.clause(
                "A-1", norm("A-1", Effect.FORBIDS).when(is("act", "post")).cites("A-2").build()),
            World.clause("A-2"));
    assertThat(decide(book, "act=post").citations())
        .extracting(c -> c.clause() + " " + c.role())
        .containsExactly("A-1 DECIDES", "A-2 SUPPORTS");
  }

  @Test
  void openReadingsAndOutdatedReferencesAreNoted() {
    Note.Currency currency = new Note.Currency("dpa-1998", "Repealed.");
    Note.Ambiguity ambiguity = new Note.Ambiguity("A-A-1", "Posts", "All of them.", false);
    Clause clause =
        new Clause(
            new ClauseId("A-1"),
            "1",
            "No posts.",
            List.of(norm("A-1", Effect.FORBIDS).when(is("act", "post")).build()),
            List.of(ambiguity, currency));
    assertThat(decide(World.book(clause), "act=post").notes()).containsExactly(ambiguity, currency);
    assertThat(decide(World.book(clause), "act=befriend").notes()).isEmpty();
  }

  @Test
  void twoClausesOfOneNameAreRefused() {
    assertThatThrownBy(() -> World.book(World.clause("A-1"), World.clause("A-1")))
        .hasMessage("Two clauses are called A-1");
  }

  @Test
  void aConditionWithTooManyAlternativesIsRefused() {
    Condition either =
        new Condition.Any(
            List.of(is("content", "named"), is("content", "pictured"), is("ties", "trust")));
    Condition[] many = new Condition[12];
    java.util.Arrays.fill(many, either);
    assertThatThrownBy(() -> World.book(norm("A-1", Effect.FORBIDS).when(many)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4096");
  }
}
