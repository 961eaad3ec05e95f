package gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void everyOptionOfServeSetsOneSetting() {
    assertThat(
            CommandLine.parse(
                "serve",
                "--port",
                "80",
                "--host=::1",
                "--home",
                "a b",
                "--database-url",
                "u",
                "--demo"))
        .isEqualTo(
            new CommandLine.Serve(
                List.of(
                    "--server.port=80",
                    "--server.address=::1",
                    "--gatehouse.home=a b",
                    "--gatehouse.database.url=u",
                    "--gatehouse.demonstration=true")));
  }

  @Test
  void aBackupGoesIntoTheFileThatIsNamedOrIntoOneThatNamesItself() {
    assertThat(CommandLine.parse("backup", "--home", "h", "safe/one.age"))
        .isEqualTo(
            new CommandLine.Backup(
                List.of("--gatehouse.home=h"), Optional.of(Path.of("safe/one.age")), false));
    assertThat(CommandLine.parse("backup", "--new-key"))
        .isEqualTo(new CommandLine.Backup(List.of(), Optional.empty(), true));
  }

  @Test
  void aRestoreTakesItsKeyFromTheConsoleOrAFile() {
    assertThat(CommandLine.parse("restore", "a.age", "--key", "k", "--checkpoint", "c", "--demo"))
        .isEqualTo(
            new CommandLine.Restore(
                List.of("--gatehouse.demonstration=true"),
                Path.of("a.age"),
                Optional.of(Path.of("k")),
                List.of(Path.of("c"))));
    assertThat(CommandLine.parse("restore"))
        .isEqualTo(new CommandLine.Wrong("Restore which FILE? Try: ./gatehouse restore --help"));
  }

  @Test
  void wordsOfBackupAndRestoreAreNobodyElses() {
    assertThat(CommandLine.parse("serve", "--new-key")).isInstanceOf(CommandLine.Wrong.class);
    assertThat(CommandLine.parse("serve", "file")).isInstanceOf(CommandLine.Wrong.class);
    assertThat(CommandLine.parse("backup", "a", "b")).isInstanceOf(CommandLine.Wrong.class);
    assertThat(CommandLine.parse("restore", "a", "--key"))
        .isEqualTo(new CommandLine.Wrong("--key needs a value. Try: ./gatehouse restore --help"));
  }

  @Test
  void withoutWordsItServes() {
    assertThat(CommandLine.parse()).isInstanceOf(CommandLine.Serve.class);
  }

  @Test
  void aWrongOptionIsNamed() {
    assertThat(CommandLine.parse("serve", "--prot", "80"))
        .isEqualTo(
            new CommandLine.Wrong("There is no option --prot. Try: ./gatehouse serve --help"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "-1", "65536", "99999999999", ""})
  void aPortIsANumber(String port) {
    var wrong =
        new CommandLine.Wrong(
            "--port needs a number from 0 to 65535. Try: ./gatehouse serve --help");
    assertThat(CommandLine.parse("serve", "--port", port)).isEqualTo(wrong);
    assertThat(CommandLine.parse("serve", "--port=" + port)).isEqualTo(wrong);
  }

  @Test
  void aMissingValueIsNamed() {
    assertThat(CommandLine.parse("doctor", "--home"))
        .isEqualTo(new CommandLine.Wrong("--home needs a value. Try: ./gatehouse doctor --help"));
  }

  @Test
  void aSwitchTakesNoValue() {
    assertThat(CommandLine.parse("serve", "--demo=yes")).isInstanceOf(CommandLine.Wrong.class);
  }
}
