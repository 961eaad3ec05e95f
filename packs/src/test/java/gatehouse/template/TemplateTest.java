package gatehouse.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.packs.Inspection;
import gatehouse.packs.Library;
import gatehouse.rules.Clause;
import gatehouse.rules.Effect;
import gatehouse.rules.Norm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
  private static final Library LIBRARY = Library.shipped();

  @Test
  void theTemplateIsInOrderAndEveryExampleComesOutRight() {
    Inspection inspection = Inspection.of(LIBRARY.reading(Library.TEMPLATE));
    assertThat(inspection.problems()).isEmpty();
    assertThat(inspection.summary())
        .isEqualTo(
            "template: 10 clauses, 12 norms, 1 open questions, 13 of 13 examples right, in order");
  }

  @Test
  void itShowsEveryEffect() {
    Stream<Norm> norms =
        gatehouse.packs.Edition.asWritten(LIBRARY.reading(Library.TEMPLATE).pack())
            .layer()
            .clauses()
            .stream()
            .map(Clause::norms)
            .flatMap(n -> n.stream());
    assertThat(norms.map(Norm::effect)).contains(Effect.values());
  }

  @Test
  void aCopyIsInOrderUnderItsOwnName(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("oak-hill");
    Template.copy(folder, LIBRARY.words().vocabulary());
    Inspection inspection = Inspection.of(LIBRARY.reading(folder));
    assertThat(inspection.problems()).isEmpty();
    assertThat(inspection.reading().pack().info().id()).isEqualTo("oak-hill");
    assertThat(Files.readString(folder.resolve("clauses.yaml")))
        .startsWith("# yaml-language-server: $schema=schema/clauses.schema.json");
    assertThat(folder.resolve("schema/clauses.schema.json")).exists();
  }

  @Test
  void nothingIsOverwritten(@TempDir Path there) {
    assertThatThrownBy(() -> Template.copy(there, LIBRARY.words().vocabulary()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNameThatIsNoPackNameIsRefused(@TempDir Path parent) {
    assertThatThrownBy(
            () -> Template.copy(parent.resolve("Oak Hill"), LIBRARY.words().vocabulary()))
        .hasMessage("'Oak Hill' is no name for a pack. Use small letters, digits and hyphens.");
  }
}
