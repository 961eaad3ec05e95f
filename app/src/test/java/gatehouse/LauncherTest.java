package gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the launcher answers by itself, before it needs a JDK or a build.
class LauncherTest {
  private record Answer(int code, String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "help",
        "serve --help",
        "doctor --help",
        "backup --help",
        "restore --help"
      })
  void helpIsThereBeforeAnythingIsBuilt(String words) throws Exception {
    var answer = run(words.split(" "));
    assertThat(answer.code()).isZero();
    assertThat(answer.text()).contains("Usage: gatehouse");
  }

  @Test
  void everyOptionOfServeIsExplained() throws Exception {
    assertThat(run("serve", "--help").text())
        .contains(CommandLine.VALUES.keySet())
        .contains(CommandLine.SWITCHES.keySet());
  }

  @Test
  void anUnknownCommandIsNamed() throws Exception {
    var answer = run("sreve");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.text()).contains("There is no command \"sreve\"");
  }

  @Test
  void theVersionIsTheBuilds() throws Exception {
    assertThat(run("version").text()).matches("Gatehouse \\d+\\.\\d+\\.\\d+.*\\s+");
  }

  private static Answer run(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("sh", Path.of("../gatehouse").toString()));
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }
}
