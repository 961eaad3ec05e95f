package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our few scripts run nothing that was typed, keep nothing in the browser, and have no look-up in
/// which a name of the language itself could be found.
class ScriptsTest {
  private static final Path SCRIPTS = Path.of("../look/src/main/look");

  @ParameterizedTest
  @MethodSource("scripts")
  @Asvs("3.2.2")
  void textStaysText(Path script) throws IOException {
    assertThat(Files.readString(script))
        .doesNotContain(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "setHTMLUnsafe",
            "createContextualFragment",
            "DOMParser");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  @Asvs("1.3.2")
  void nothingTypedIsRun(Path script) throws IOException {
    assertThat(Files.readString(script))
        .doesNotContainPattern("\\beval\\b|\\bFunction\\(|set(?:Timeout|Interval)\\(['\"`]")
        .doesNotContain("javascript:", "import(");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  @Asvs("14.3.3")
  void nothingIsKept(Path script) throws IOException {
    assertThat(Files.readString(script))
        .doesNotContain(
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "caches.",
            "serviceWorker");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  @Asvs("15.3.5")
  void valuesAreComparedStrictly(Path script) throws IOException {
    assertThat(Files.readString(script)).doesNotContainPattern("[^=!<>]==[^=]|!=[^=]");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  @Asvs("15.3.6")
  void namesAreLookedUpInMaps(Path script) throws IOException {
    assertThat(Files.readString(script).replaceAll("'[^'\n]*'", "''"))
        .doesNotContainPattern("[\\w)\\]]\\[[A-Za-z]")
        .doesNotContain("__proto__", "Object.assign", "for (const key in", "structuredClone");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  @Asvs("6.2.7")
  void nobodyIsKeptFromPasting(Path script) throws IOException {
    assertThat(Files.readString(script)).doesNotContain("paste", "beforeinput", "contextmenu");
  }

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      var scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
      assertThat(scripts).hasSizeGreaterThan(2);
      return scripts;
    }
  }
}
