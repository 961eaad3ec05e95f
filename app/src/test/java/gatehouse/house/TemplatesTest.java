package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A template shows what it is given: it imports its own module and the frame, and switches no
/// escaping off.
///
/// Seen to fail: `importsKeepToTheModule` by `@import gatehouse.installation.Examination` in
/// shell/start, `nothingIsUnescaped` by `$unsafe{page.title()}` there, `callsKeepToTheModule` by
/// `@template.policies.x()` there.
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern IMPORT = Pattern.compile("@import (?:static )?gatehouse\\.(\\w+)");
  private static final Pattern CALL = Pattern.compile("@template\\.(\\w+)\\.");

  @ParameterizedTest
  @MethodSource("templates")
  void importsKeepToTheModule(Path template) throws IOException {
    assertThat(found(IMPORT, template)).isSubsetOf("shell", "rules", "packs", module(template));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void callsKeepToTheModule(Path template) throws IOException {
    assertThat(found(CALL, template)).isSubsetOf("shell", "govuk", module(template));
  }

  @ParameterizedTest
  @Asvs("1.1.2")
  @MethodSource("templates")
  void nothingIsUnescaped(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContain("$unsafe", "@raw", "javascript:");
  }

  private static List<String> found(Pattern pattern, Path template) throws IOException {
    return pattern.matcher(Files.readString(template)).results().map(hit -> hit.group(1)).toList();
  }

  private static String module(Path template) {
    return TEMPLATES.relativize(template).getName(0).toString();
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      var templates = files.filter(file -> file.toString().endsWith(".jte")).toList();
      assertThat(templates).isNotEmpty();
      return templates;
    }
  }
}
