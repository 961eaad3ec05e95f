package gatehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Path PAGE = Path.of("../docs/clauses.md");

  @Test
  void theTotalsCoverAll970Clauses() {
    assertThat(Run.of("report").out())
        .contains("Enacted and tested")
        .containsPattern("holy-cross .* 246")
        .containsPattern("all .* 970");
  }

  @Test
  void aProgramGetsEveryClauseWithItsCapabilities() {
    assertThat(Run.of("report", "october-2025", "--json").out())
        .contains("\"clauses\": 76")
        .contains("\"capability\": \"decides\"")
        .contains("\"status\": \"");
  }

  @Test
  void aPackOfOnesOwnIsReportedByItsExamples() {
    assertThat(Run.of("report", "template").out()).containsPattern("template .* 10");
  }

  @Test
  void thePageInTheDocumentationIsUpToDate() throws IOException {
    String page = Run.of("report", "--markdown").out();
    if (Boolean.getBoolean("gatehouse.accept")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/clauses.md is out of date: ./gatehouse report --markdown > docs/clauses.md")
        .isEqualTo(page);
  }
}
