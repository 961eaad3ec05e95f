package gatehouse.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every mistake is told with its file, its line and what to do.
class BadPackTest {
  private SmallPack pack = new SmallPack(Path.of(""));

  @BeforeEach
  void aGoodPack(@TempDir Path folder) throws IOException {
    pack = SmallPack.in(folder);
    assertThat(pack.problems()).isEmpty();
  }

  private void says(String... messages) {
    assertThat(pack.problems()).containsExactly(messages);
  }

  @Test
  void aMisspeltFieldOfAClause() throws IOException {
    pack.replace(
        "clauses.yaml",
        "    topic: contact\n    enacted_by: [decides]\n    norms",
        "    topic: contact\n    enactedby: [decides]\n    norms");
    says("clauses.yaml:7: error: The field 'enactedby' is not known. Did you mean enacted_by?");
  }

  @Test
  void aMisspeltFieldOfANorm() throws IOException {
    pack.replace("clauses.yaml", "unless:", "unles:");
    says("clauses.yaml:11: error: The field 'unles' is not known. Did you mean unless?");
  }

  @Test
  void aMissingField() throws IOException {
    pack.replace("clauses.yaml", "    says: Requests are reported.\n", "");
    says("clauses.yaml:13: error: The field 'says' is missing. Add says: ...");
  }

  @Test
  void aMisspeltFacet() throws IOException {
    pack.replace("clauses.yaml", "counterpart: current", "counterpaart: current");
    says(
        "clauses.yaml:10: error: The facet 'counterpaart' is not known. Did you mean counterpart?");
  }

  @Test
  void aMisspeltValue() throws IOException {
    pack.replace("clauses.yaml", "counterpart: current_pupil", "counterpart: curent_pupil");
    says(
        "clauses.yaml:10: error: The value of counterpart 'curent_pupil' is not known."
            + " Did you mean current_pupil?");
  }

  @Test
  void anUnknownEffect() throws IOException {
    pack.replace("clauses.yaml", "effect: forbids", "effect: forbid");
    assertThat(pack.problems())
        .first()
        .isEqualTo(
            "clauses.yaml:9: error: The effect 'forbid' is not known. Did you mean forbids?");
  }

  @Test
  void anUnknownCapability() throws IOException {
    pack.replace(
        "clauses.yaml", "enacted_by: [decides]\n    norms", "enacted_by: [decide]\n    norms");
    says("clauses.yaml:7: error: The capability 'decide' is not known. Did you mean decides?");
  }

  @Test
  void aMissingFile() throws IOException {
    pack.delete("open-questions.yaml");
    says(
        "open-questions.yaml:1: error: The file is missing. Create it in the folder small; without"
            + " open questions it says `questions: []`.");
  }

  @Test
  void whatIsNoYaml() throws IOException {
    pack.put("clauses.yaml", "clauses:\n  - id: 'SM-1\n");
    assertThat(pack.problems())
        .first()
        .asString()
        .startsWith("clauses.yaml:3: error: This is not YAML:")
        .endsWith("Check indents and quotes.");
  }

  @Test
  void aTabInYaml() throws IOException {
    pack.replace("clauses.yaml", "    ref: '2'", "\tref: '2'");
    assertThat(pack.problems())
        .first()
        .asString()
        .startsWith("clauses.yaml:14: error: ")
        .contains("tab");
  }

  @Test
  void aColonWithinAText() throws IOException {
    pack.replace("clauses.yaml", "says: Requests are", "says: Note: requests are");
    assertThat(pack.problems())
        .first()
        .asString()
        .startsWith("clauses.yaml:16: error: ")
        .contains("quotes");
  }

  @Test
  void twoClausesOfOneName() throws IOException {
    pack.replace("clauses.yaml", "id: SM-2", "id: SM-1");
    assertThat(pack.problems())
        .contains("clauses.yaml:13: error: Two clauses are called SM-1. Rename one.");
  }

  @Test
  void aClauseIdOfTheWrongForm() throws IOException {
    pack.replace("clauses.yaml", "id: SM-2", "id: two");
    says("clauses.yaml:13: error: 'two' is not a clause id such as HC-6.7a.");
  }

  @Test
  void aCitedClauseThatDoesNotExist() throws IOException {
    pack.replace("clauses.yaml", "effect: forbids", "effect: forbids\n        cites: [SM-9]");
    assertThat(pack.problems())
        .containsExactly(
            "clauses.yaml:9: error: The clause 'SM-9' is not in this pack."
                + " Did you mean SM-1 or SM-2?");
  }

  @Test
  void aReadingOfAQuestionThatDoesNotExist() throws IOException {
    pack.replace("clauses.yaml", "effect: forbids", "effect: forbids\n        reading: {SM-A: x}");
    assertThat(pack.problems())
        .singleElement()
        .asString()
        .contains("The open question 'SM-A' is not known");
  }

  @Test
  void aQuestionWithOneChoice() throws IOException {
    pack.put(
        "open-questions.yaml",
        """
        questions:
          - id: SM-A
            about: Friends
            clauses: [SM-1]
            issue: What is a friend?
            decided_by: headteacher
            recommended: wide
            choices: [{id: narrow, says: x, changes: y}]
        """);
    says(
        "open-questions.yaml:2: error: The question SM-A has fewer than two choices."
            + " Give each reading that is possible.",
        "open-questions.yaml:2: error: The recommended choice 'wide' is not known. Known are: narrow.");
  }

  @Test
  void aPolicyThatContradictsItself() throws IOException {
    String norms =
        """
        norms:
          - effect: obliges
            prescribed: true
            when: {actor: teacher, act: report_concern}
          - effect: forbids
            when: {actor: teacher, act: report_concern}
        """;
    pack.put("clauses.yaml", SmallPack.CLAUSES + norms.indent(4));
    assertThat(pack.problems())
        .first()
        .asString()
        .startsWith("clauses.yaml:20: error: SM-2: what SM-2 orders SM-2 always forbids");
  }

  @Test
  void aNormThatNeverApplies() throws IOException {
    pack.replace("clauses.yaml", "actor: teacher,", "actor: teacher, all: [{actor: pupil}],");
    assertThat(pack.problems())
        .first()
        .isEqualTo(
            "clauses.yaml:9: error: SM-1: the norm can never apply: its condition contradicts"
                + " itself. Mend 'when'.");
  }

  @Test
  void anExceptionThatNeverHelps() throws IOException {
    pack.replace("clauses.yaml", "{when: {ties: family}", "{when: {actor: pupil}");
    says(
        "clauses.yaml:9: error: SM-1: an exception [SM-1] can never help: the norm does not reach it."
            + " Mend 'unless' or widen 'when'.");
  }

  @Test
  void anExceptionThatIsNoMilder() throws IOException {
    pack.replace("clauses.yaml", "gives: allowed", "gives: forbidden");
    says(
        "clauses.yaml:9: warning: SM-1: an exception [SM-1] gives nothing milder than the norm"
            + " itself. Give a milder verdict or leave the exception out.");
  }

  @Test
  void anExampleThatComesOutOtherwise() throws IOException {
    pack.replace("examples.yaml", "verdict: forbidden", "verdict: allowed");
    says("examples.yaml:2: error: SM-Q1: the answer is forbidden [SM-1], not allowed.");
  }

  @Test
  void anExampleThatCannotBe() throws IOException {
    pack.replace(
        "examples.yaml", "counterpart: current_pupil", "counterpart: parent, ties: own_child");
    assertThat(pack.problems())
        .singleElement()
        .asString()
        .startsWith("examples.yaml:4: error: This cannot be: ");
  }

  @Test
  void anExampleWithoutVerdict() throws IOException {
    pack.replace("examples.yaml", "    verdict: forbidden\n", "");
    assertThat(pack.problems())
        .containsExactly(
            "examples.yaml:2: error: The field 'verdict' is missing. Add verdict: ...");
  }

  @Test
  void aTruthThatIsNeitherTrueNorFalse() throws IOException {
    pack.replace("clauses.yaml", "effect: forbids", "effect: forbids\n        prescribed: yes");
    assertThat(pack.problems())
        .contains("clauses.yaml:9: error: 'prescribed' is true or false, not 'yes'.");
  }

  @Test
  void aParameterThatDoesNotExist() throws IOException {
    pack.replace("clauses.yaml", "counterpart: current_pupil", "counterpart: $whom");
    says(
        "clauses.yaml:10: error: The parameter $whom gives no value of counterpart."
            + " Give it a value in pack.yaml, under parameters.");
  }

  @Test
  void aClockWithoutItsParameter() throws IOException {
    pack.replace(
        "clauses.yaml",
        "effect: forbids",
        "effect: forbids\n        duties: [{do: report, says: x, within: $hours hours}]");
    says(
        "clauses.yaml:10: error: The parameter $hours gives no value."
            + " Give it a value in pack.yaml, under parameters.");
  }

  @Test
  void aFolderThatIsNotCalledLikeThePack() throws IOException {
    pack.replace("pack.yaml", "id: small", "id: tiny");
    says(
        "pack.yaml:1: error: The pack 'tiny' lies in the folder 'small'."
            + " Let both have the same name.");
  }

  @Test
  void aMisspeltNameOfTheWholeList() throws IOException {
    pack.replace("clauses.yaml", "clauses:", "clauzes:");
    assertThat(pack.problems())
        .first()
        .isEqualTo(
            "clauses.yaml:1: error: The field 'clauzes' is not known. Did you mean clauses?");
  }
}
