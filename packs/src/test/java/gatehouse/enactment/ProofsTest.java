package gatehouse.enactment;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.capabilities.Capabilities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Nothing counts as enacted without a test: `proofs.txt` says what the annotations in all modules
/// say, no more and no less.
///
/// Seen to fail: a line added to the list by hand.
class ProofsTest {
  private static final Path LIST = Path.of("src/main/resources/gatehouse/enactment/proofs.txt");

  private static final List<Claim> claims = new ArrayList<>();

  @BeforeAll
  static void scanTheTestsOfAllModules() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path tests : modules.map(m -> m.resolve("src/test/java")).toList()) {
        sources.addAll(claiming(tests));
      }
    }
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      List<javax.tools.JavaFileObject> objects = new ArrayList<>();
      files.getJavaFileObjectsFromPaths(sources).forEach(objects::add);
      claims.addAll(ClaimScanner.scan(objects));
    }
  }

  @Test
  void theListSaysWhatTheAnnotationsSay() throws IOException {
    String lines =
        claims.stream()
            .map(c -> c.capability() + " " + c.test())
            .sorted()
            .distinct()
            .collect(Collectors.joining("\n", "", "\n"));
    GoldenFile.assertIs(
        LIST,
        "# Capability and a test that exercises it; ProofsTest makes this list from the @Proves"
            + " annotations.\n"
            + lines);
  }

  @Test
  void everyAnnotationNamesAKnownCapability() {
    assertThat(claims).extracting(Claim::capability).isSubsetOf(Capabilities.ids());
  }

  @Test
  void everyAnnotatedMethodIsATestThatRuns() {
    assertThat(claims).allMatch(Claim::runs);
  }

  @Test
  void everyAnnotatedTestContainsAnAssertion() {
    assertThat(claims).allMatch(Claim::asserts);
  }

  private static List<Path> claiming(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java") && claims(f)).sorted().toList();
    }
  }

  private static boolean claims(Path file) {
    try {
      return Files.readString(file).contains("@Proves");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
