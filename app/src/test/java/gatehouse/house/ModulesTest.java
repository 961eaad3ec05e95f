package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Gatehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The modules call each other only along the arrows of their package-infos, and never in a circle.
///
/// Seen to fail: shell importing `gatehouse.installation` ("Module 'shell' depends on module
/// 'installation'"), `noTestHidesAModulesArrows` by the package-info of gatehouse.people in the
/// tests.
class ModulesTest {
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void modulesKeepToTheirArrows() {
    ApplicationModules.of(Gatehouse.class).verify();
  }

  /// A package-info of the tests would be found before the module's own, whose arrows would then
  /// count for nothing.
  @Test
  void noTestHidesAModulesArrows() throws IOException {
    try (var files = Files.walk(TESTS)) {
      assertThat(files.filter(file -> file.endsWith("package-info.java")))
          .isNotEmpty()
          .noneMatch(file -> Files.exists(MAIN.resolve(TESTS.relativize(file))));
    }
  }
}
