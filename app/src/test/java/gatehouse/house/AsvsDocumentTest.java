package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/// Which requirements of OWASP ASVS 5.0 a test proves, and which none does: `docs/asvs.md`, read
/// off the tests' own annotations and written anew with `-Dgatehouse.golden=write`.
class AsvsDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/asvs.md");
  private static final String TEST = "org.junit.jupiter.api.Test";
  private static final String EACH = "org.junit.jupiter.params.ParameterizedTest";
  private static final String RULE = "com.tngtech.archunit.junit.ArchTest";
  private static final String DISABLED = "org.junit.jupiter.api.Disabled";

  /// @param kind of proof that it wants; a dash if it does not apply
  private record Requirement(String id, String level, String kind, String whyNot) {
    static Requirement of(String line) {
      var cells = line.split(",", -1);
      return new Requirement(cells[0], cells[1], cells[2], cells[3]);
    }

    boolean applies() {
      return !kind.equals("-");
    }

    String section() {
      return id.substring(0, id.lastIndexOf('.'));
    }
  }

  private final List<Requirement> all = lines("asvs.csv").skip(1).map(Requirement::of).toList();
  private final Map<String, Set<String>> proofs = proofs();

  AsvsDocumentTest() throws IOException {}

  @Test
  void everyRequirementThatATestNamesExistsAndApplies() {
    var known = all.stream().filter(Requirement::applies).map(Requirement::id).toList();
    assertThat(known).containsAll(proofs.keySet());
  }

  @Test
  void everyRequirementIsListedOnce() {
    assertThat(all).extracting(Requirement::id).doesNotHaveDuplicates();
    assertThat(all).filteredOn(each -> !each.level().equals("3")).hasSize(253);
    assertThat(all).allMatch(each -> each.applies() == each.whyNot().isEmpty());
  }

  @Test
  void theDocumentIsWhatTheTestsSay() throws IOException {
    var text = head() + sections() + outside();
    if ("write".equals(System.getProperty("gatehouse.golden"))) {
      Files.writeString(DOCUMENT, text);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
  }

  private String head() {
    var apply = all.stream().filter(Requirement::applies).toList();
    long proven = apply.stream().filter(each -> proofs.containsKey(each.id())).count();
    return """
    # Proofs of security

    The requirements of OWASP ASVS 5.0.0, levels 1 and 2, and %d of level 3 that a school's service should keep; named by
    their numbers, the sections in our own words. Made from `asvs.csv` and the annotations of the tests: a proof is a test
    that `script/test` runs. What has none may hold all the same; nobody has shown it here.

    Of %d that apply, %d have a proof and %d have none. %d do not apply.

    """
        .formatted(
            all.stream().filter(each -> each.level().equals("3")).count(),
            apply.size(),
            proven,
            apply.size() - proven,
            all.size() - apply.size());
  }

  private String sections() {
    var names = new LinkedHashMap<String, String>();
    lines("asvs-sections.tsv")
        .map(line -> line.split("\t", -1))
        .forEach(c -> names.put(c[0], c[1]));
    var text = new StringBuilder("| section | with a proof | without |\n|---|---|---|\n");
    names.forEach((section, name) -> {
      var here =
          all.stream()
              .filter(Requirement::applies)
              .filter(r -> r.section().equals(section))
              .toList();
      if (!here.isEmpty()) {
        text.append("| %s %s | %s | %s |\n".formatted(section, name, with(here), without(here)));
      }
    });
    return text.toString();
  }

  private String with(List<Requirement> here) {
    return here.stream()
        .filter(each -> proofs.containsKey(each.id()))
        .map(each -> "%s: %s".formatted(each.id(), String.join(", ", proofs.get(each.id()))))
        .collect(Collectors.joining("<br>"));
  }

  private String without(List<Requirement> here) {
    return here.stream()
        .filter(each -> !proofs.containsKey(each.id()))
        .map(each -> each.id() + " (" + each.kind() + ")")
        .collect(Collectors.joining(", "));
  }

  private String outside() {
    var byReason = new TreeMap<String, List<String>>();
    all.stream()
        .filter(each -> !each.applies())
        .forEach(
            each -> byReason.computeIfAbsent(each.whyNot(), _ -> new ArrayList<>()).add(each.id()));
    return "\n## What does not apply\n\n"
        + byReason.entrySet().stream()
            .map(each -> "- %s: %s\n".formatted(each.getKey(), String.join(", ", each.getValue())))
            .collect(Collectors.joining())
        + "\nKinds of proof: T a test, B a test in a browser, S a rule about the code, D a document, O the doctor.\n";
  }

  private static Stream<String> lines(String name) {
    try (var file = Objects.requireNonNull(AsvsDocumentTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The tests by the requirements that they name. What is not run proves nothing.
  private static Map<String, Set<String>> proofs() throws IOException {
    var proofs = new TreeMap<String, Set<String>>();
    var reader = new SimpleMetadataReaderFactory();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:gatehouse/**/*Test.class")) {
      collect(reader.getMetadataReader(file), proofs);
    }
    return proofs;
  }

  private static void collect(MetadataReader type, Map<String, Set<String>> proofs) {
    var metadata = type.getAnnotationMetadata();
    if (metadata.isAnnotated(DISABLED)) {
      return;
    }
    var name = metadata.getClassName().replaceFirst(".*\\.", "");
    var ofAll = metadata.getAnnotations().get(Asvs.class).getValue("value", String[].class);
    add(proofs, ofAll.orElse(new String[0]), name);
    for (var method : metadata.getAnnotatedMethods(Asvs.class.getName())) {
      var isRun = Stream.of(TEST, EACH, RULE).anyMatch(method::isAnnotated);
      if (isRun && !method.isAnnotated(DISABLED)) {
        var ids = method.getAnnotations().get(Asvs.class).getStringArray("value");
        add(proofs, ids, name + "." + method.getMethodName());
      }
    }
  }

  private static void add(Map<String, Set<String>> proofs, String[] ids, String proof) {
    for (var id : ids) {
      proofs.computeIfAbsent(id, _ -> new TreeSet<>()).add(proof);
    }
  }
}
