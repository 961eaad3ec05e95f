package gatehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.schema.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"ask", "compare", "facets", "check", "schema", "report", "ledger"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: gatehouse " + command);
    assertThat(Run.of("--help").out()).contains("  " + command + " ");
  }

  @Test
  void anUnknownCommandGetsTheNearest() {
    Run run = Run.of("chek");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("There is no command 'chek'. Did you mean check?");
  }

  @Test
  void facetsListsTheWords() {
    assertThat(Run.of("facets").out()).contains("act (one value)").contains("content (any number)");
    assertThat(Run.of("facets", "age").out()).contains("13_to_15").doesNotContain("act (one");
    assertThat(Run.of("facets", "age", "--json").out()).contains("\"facet\": \"age\"");
    assertThat(Run.of("facets", "agge").err()).contains("Did you mean age?");
  }

  @Test
  void checkIsSilentAboutWhatIsInOrder() {
    Run run = Run.of("check", "template");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).singleElement().asString().endsWith("in order");
    assertThat(Run.of("check", "template", "--json").out()).contains("\"ok\": true");
  }

  @Test
  void checkMakesANewPackAndTellsItsMistakes(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("oak-hill");
    assertThat(Run.of("check", "--new", folder.toString()).exit()).isZero();
    Path clauses = folder.resolve("clauses.yaml");
    Files.writeString(clauses, Files.readString(clauses).replace("act: message", "act: mesage"));
    Run run = Run.of("check", folder.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("error: The value of act 'mesage' is not known. Did you mean message?")
        .contains("oak-hill: 10 clauses");
    assertThat(Run.of("check", folder.toString(), "--json").out())
        .contains("\"severity\": \"error\"");
    assertThat(Run.of("check", "--new", folder.toString()).err()).contains("is there already");
  }

  /// The guide's own example, so that the guide stays true.
  @Test
  void checkReadsWhatASchoolMakesOfAPolicy(@TempDir Path folder) throws IOException {
    String guide = Files.readString(Path.of("../docs/write-your-own-policy.md"));
    int from = guide.indexOf("# yaml-language-server: $schema=schema/tailoring");
    Path file = folder.resolve("tailoring.yaml");
    Files.writeString(file, guide.substring(from, guide.indexOf("```", from)));
    Run run = Run.of("check", file.toString());
    assertThat(run.out())
        .startsWith("template, tailored: 1 questions decided")
        .contains("in order");
    assertThat(run.exit()).isZero();

    Files.writeString(
        file, Files.readString(file).replace("effect: forbids, reason", "effect: permits, reason"));
    Run refused = Run.of("check", file.toString());
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.out())
        .contains("tailoring.yaml:10: error: The clause WL-2.2 discourages already")
        .contains("Stricter would be: needs_approval, forbids.");
    assertThat(Run.of("check", folder.resolve("none.yaml").toString()).err())
        .contains("There is no file");
  }

  @Test
  void aPackOfOnesOwnCanBeAsked(@TempDir Path parent) {
    String folder = parent.resolve("oak-hill").toString();
    Run.of("check", "--new", folder);
    assertThat(
            Run.of("ask", "--policy", folder, "--actor", "teacher", "--act", "create_account")
                .exit())
        .isEqualTo(4);
  }

  @Test
  void checkWantsAFolder() {
    assertThat(Run.of("check").err()).contains("Say which folder");
    assertThat(Run.of("check", "nowhere").exit()).isEqualTo(2);
  }

  @Test
  void comparingAPolicyWithItselfShowsNothing() {
    Run run = Run.of("compare", "template", "template");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("They judge every situation alike.");
  }

  @Test
  void comparingTwoPoliciesShowsPairsWithExamples(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("oak-hill");
    Run.of("check", "--new", folder.toString());
    Path clauses = folder.resolve("clauses.yaml");
    Files.writeString(
        clauses, Files.readString(clauses).replace("effect: discourages", "effect: forbids"));
    Run run = Run.of("compare", "template", folder.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("template against oak-hill")
        .contains("discouraged [WL-2.2] / forbidden [WL-2.2]")
        .contains("for example: ");
    assertThat(Run.of("compare", "template", folder.toString(), "--act", "call").exit()).isZero();
    assertThat(Run.of("compare", "template", folder.toString(), "--json").out())
        .contains("\"left\": \"discouraged\"");
  }

  @Test
  void compareWantsTwoPoliciesAndAKnownAct() {
    assertThat(Run.of("compare", "template").err()).contains("Say which two policies");
    assertThat(Run.of("compare", "template", "template", "--act", "calll").err())
        .contains("Did you mean call?");
  }

  @Test
  void schemaPrintsTheSchemas() {
    assertThat(Run.of("schema").out().lines()).containsExactlyElementsOf(Schemas.NAMES);
    assertThat(Run.of("schema", "pack").out()).startsWith("{").contains("draft/2020-12");
    assertThat(Run.of("schema", "clause").err()).contains("Did you mean clauses?");
  }
}
