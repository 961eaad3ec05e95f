package gatehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskTest {
  private static Run ask(String facets, String... more) {
    String[] words = ("ask --policy template --alone " + facets).split(" ", -1);
    String[] args = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, args, words.length, more.length);
    return Run.of(args);
  }

  @ParameterizedTest
  @CsvSource({
    "--actor teacher --act message --counterpart parent --channel school_email, 0, ALLOWED",
    "--actor teacher --act create_account --safeguards head_approval, 0, ALLOWED",
    "--actor governor --act post --channel private_account --content own_opinion, 0, ALLOWED WITH CONDITIONS",
    "--actor teacher --act comment --channel public_forum --about school, 3, DISCOURAGED",
    "--actor teacher --act create_account, 4, NEEDS APPROVAL",
    "--actor teacher --act message --counterpart parent --channel messaging_app, 5, FORBIDDEN",
    "--actor teacher --act call, 6, THE POLICY IS SILENT"
  })
  void everyVerdictHasItsExitCode(String facets, int exit, String headline) {
    Run run = ask(facets);
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.out()).startsWith(headline);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aPersonReadsTheClausesTheRemedyAndWhatToDo() {
    Run run = ask("--actor teacher --act create_account");
    assertThat(run.out())
        .contains("Rests on")
        .contains("WL-3.1: A new account in the school's name needs the headteacher's agreement.")
        .contains("Allowed if: The headteacher has agreed [WL-3.1]")
        .contains("Ask the headteacher and give the reason. [WL-3.1]");
  }

  @Test
  void silenceIsNeverAYes() {
    assertThat(ask("--actor teacher --act call").out())
        .contains(
            "No clause decides this. That is not a yes. Ask before you do it: the headteacher.");
  }

  @Test
  void whatIsOpenIsAskedFor() {
    assertThat(ask("--actor teacher --act message --counterpart parent").out())
        .contains("It could still become")
        .contains("Next question: Where, or by what means? (--channel)");
  }

  @Test
  void aProgramReadsThePublicFields() {
    Run run = ask("--actor teacher --act create_account --json");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out())
        .contains("\"policy\": \"template\"")
        .contains("\"verdict\": \"needs_approval\"")
        .contains("\"rests_on\": [\n    \"WL-3.1\"\n  ]")
        .contains("\"do\": \"apply\"")
        .contains("\"value\": \"head_approval\"");
  }

  @Test
  void aSituationComesFromAFileAndOptionsAddToIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("situation.yaml");
    Files.writeString(file, "actor: teacher\nact: message\ncounterpart: parent\n");
    Run run = ask("--channel messaging_app --situation", file.toString());
    assertThat(run.exit()).isEqualTo(5);
  }

  @Test
  void aMissingSituationFileIsNamed() {
    Run run = ask("--situation nowhere.yaml");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere.yaml:1: error: There is no such file.");
  }

  @Test
  void explainShowsWhyEachNormAppliesOrNot() {
    Run run =
        ask("--actor teacher --act message --counterpart parent --channel messaging_app --explain");
    assertThat(run.out())
        .containsPattern("WL-1.3 +forbids +applies")
        .containsPattern(
            "WL-1.3 +permits +does not reach +wants channel is school_email or school_phone")
        .contains("clauses.yaml:");
  }

  @Test
  void theNationalLayerStandsAboveThePolicy() {
    Run run =
        Run.of(
            "ask",
            "--policy",
            "template",
            "--actor",
            "teacher",
            "--act",
            "keep_picture",
            "--content",
            "indecent_child_image");
    assertThat(run.exit()).isEqualTo(5);
    assertThat(run.out())
        .contains("EN-csi-1")
        .contains("By the policy's own text alone: the policy is silent.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--actor techer --act call|'techer' is not a value of actor. Did you mean teacher?",
        "--actor teacher --act calll|'calll' is not a value of act. Did you mean call?",
        "--chanel x --act call|There is no option '--chanel'. Did you mean --channel?",
        "--actor teacher --actor pupil --act call|actor has one value, but 2 were given. Keep one of teacher, pupil.",
        "--actor staff --act call|'staff' stands for several values of actor. Say which: headteacher,",
        "--actor teacher|Say what you want to do: --act ... (see `gatehouse facets act`).",
        "--act|The option --act needs a value.",
        "--actor teacher --act call --circumstances in_public_view,closed_group|These facts contradict each other: What everybody can see is not in a closed circle.",
      })
  void whatIsNotUnderstoodIsToldWithAdvice(String facets, String message) {
    Run run = ask(facets);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anUnknownPolicyGetsTheNearestName() {
    Run run = Run.of("ask", "--policy", "holy-gross", "--act", "call");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("There is no policy or folder 'holy-gross'. Did you mean holy-cross?");
  }

  @Test
  void withoutAPolicyTheyAreNamed() {
    assertThat(Run.of("ask", "--act", "call").err())
        .startsWith("Say which policy: --policy holy-cross |");
  }
}
