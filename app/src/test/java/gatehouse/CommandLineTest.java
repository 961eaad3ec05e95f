package gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
                java.util.List.of(
                    "--server.port=80",
                    "--server.address=::1",
                    "--gatehouse.home=a b",
                    "--gatehouse.database.url=u",
                    "--gatehouse.demonstration=true")));
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
