package gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The matrix as a document that a governor can read: `docs/access.md`, written anew with
/// `-Dgatehouse.golden=write`.
class MatrixDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/access.md");

  private static final String HEAD =
      """
      # Who may do what

      Made from `app/src/main/resources/gatehouse/access/matrix.tsv`. A tick: yes; *own*: only what is about oneself;
      a dot: no. Whatever stands in no line, nobody may do. What is sensitive (†) is shown for a quarter of an hour after a second
      factor. Where a case concerns oneself or one's declared partner, or one has made or asked for it, no role helps (‡).

      """;

  private final Matrix matrix = Matrix.shipped();

  @Test
  @Asvs("8.1.1")
  void theDocumentIsTheMatrix() throws IOException {
    var text = HEAD + table();
    if ("write".equals(System.getProperty("gatehouse.golden"))) {
      Files.writeString(DOCUMENT, text);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
  }

  private String table() {
    var roles = Arrays.stream(Role.values()).map(Role::words).collect(Collectors.joining(" | "));
    var rule = "|---|---|" + "---|".repeat(Role.values().length) + "\n";
    return "| what | to | "
        + roles
        + " |\n"
        + rule
        + matrix.lines().stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Matrix.Line line) {
    var cells =
        Arrays.stream(Role.values())
            .map(role -> cell(matrix.right(Set.of(role), line.act(), line.resource())))
            .collect(Collectors.joining(" | "));
    return "| %s | %s | %s |\n"
        .formatted(what(line.resource()), line.act().name().toLowerCase(Locale.ROOT), cells);
  }

  private static String what(Resource resource) {
    return resource.words()
        + (resource.sensitive() ? " †" : "")
        + (resource.barsTheConcerned() ? " ‡" : "");
  }

  private static String cell(Right right) {
    return switch (right) {
      case NONE -> "·";
      case OWN -> "own";
      case ALL -> "✓";
    };
  }
}
