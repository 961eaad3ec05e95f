package gatehouse.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gatehouse.rules.ClauseId;
import gatehouse.rules.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
  private static final Pack OCTOBER = ShippedPacks.reading("october-2025").pack();
  private static final Edition AS_WRITTEN = Edition.asWritten(OCTOBER);
  private static final OpenQuestion QUESTION = OCTOBER.questions().getFirst();

  @Test
  void theSamePackAndTailoringHaveTheSameHash() {
    assertThat(AS_WRITTEN.hash())
        .hasSize(64)
        .isEqualTo(Edition.asWritten(Library.shipped().pack("october-2025")).hash());
  }

  @Test
  void anyTailoringChangesTheHash() {
    ClauseId clause = OCTOBER.clauses().getFirst().id();
    Stream<Tailoring> tailorings =
        Stream.of(
            Tailoring.NONE,
            Tailoring.NONE.deciding(QUESTION.id(), QUESTION.recommended()),
            Tailoring.NONE.without(clause, "not for us"),
            Tailoring.NONE.setting("reply_hours", List.of("48")));
    assertThat(tailorings.map(t -> new Edition(OCTOBER, t).hash())).doesNotHaveDuplicates();
  }

  @Test
  void anExampleMoreLeavesTheHashAlone(@TempDir Path folder) throws IOException {
    SmallPack pack = SmallPack.in(folder);
    String before = Edition.asWritten(pack.read().pack()).hash();
    pack.put("examples.yaml", "examples: []");
    assertThat(Edition.asWritten(pack.read().pack()).hash()).isEqualTo(before);
    pack.replace("clauses.yaml", "never online", "never, never online");
    assertThat(Edition.asWritten(pack.read().pack()).hash()).isNotEqualTo(before);
  }

  @Test
  void aClauseSwitchedOffDecidesNothing() {
    ClauseId clause = OCTOBER.clauses().getFirst().id();
    Edition without = new Edition(OCTOBER, Tailoring.NONE.without(clause, "not for us"));
    assertThat(without.layer().clauses()).noneMatch(c -> c.id().equals(clause));
  }

  @Test
  void aDecidedQuestionIsNotedAsDecided() {
    Edition decided =
        new Edition(OCTOBER, Tailoring.NONE.deciding(QUESTION.id(), QUESTION.recommended()));
    assertThat(ambiguities(AS_WRITTEN)).isNotEmpty().noneMatch(Note.Ambiguity::decided);
    assertThat(ambiguities(decided)).anyMatch(Note.Ambiguity::decided);
  }

  private static List<Note.Ambiguity> ambiguities(Edition edition) {
    return edition.layer().clauses().stream()
        .flatMap(c -> c.notes().stream())
        .filter(Note.Ambiguity.class::isInstance)
        .map(Note.Ambiguity.class::cast)
        .toList();
  }

  @Test
  void aParameterSetToNonsenseIsRefused(@TempDir Path folder) throws IOException {
    SmallPack pack = SmallPack.in(folder);
    pack.put(
        "pack.yaml",
        SmallPack.PACK
            + "parameters: {channels: {is: x, type: values, of: channel, value: [school_email]}}");
    pack.replace("clauses.yaml", "actor: teacher", "actor: teacher, channel: $channels");
    Edition edition =
        new Edition(pack.read().pack(), Tailoring.NONE.setting("channels", List.of("pigeon")));
    assertThatThrownBy(edition::layer)
        .isInstanceOf(UnusablePack.class)
        .hasMessageContaining("The value of $channels as channel 'pigeon' is not known.");
  }

  @Test
  void aTailoringThatSpeaksOfWhatIsNotThereIsRefused() {
    Tailoring mistaken =
        Tailoring.NONE
            .deciding(QUESTION.id(), "no such choice")
            .deciding("no such question", "x")
            .setting("no such parameter", List.of("1"))
            .without(new ClauseId("XX-1"), "not for us");
    assertThatThrownBy(new Edition(OCTOBER, mistaken)::layer)
        .isInstanceOf(UnusablePack.class)
        .hasMessageContaining("The choice of " + QUESTION.id() + " 'no such choice'")
        .hasMessageContaining("The open question 'no such question'")
        .hasMessageContaining("The parameter 'no such parameter'")
        .hasMessageContaining("The clause 'XX-1'");
  }

  @TestFactory
  Stream<DynamicTest> everyChoiceOfEveryQuestionKeepsThePackInOrder() {
    return ShippedPacks.all()
        .flatMap(reading -> reading.pack().questions().stream().map(q -> test(reading, q)));
  }

  private static DynamicTest test(Reading reading, OpenQuestion question) {
    return dynamicTest(
        question.id() + " " + question.about(),
        () -> {
          for (OpenQuestion.Choice choice : question.choices()) {
            Tailoring decided = Tailoring.NONE.deciding(question.id(), choice.id());
            Edition edition = new Edition(reading.pack(), decided);
            assertThat(edition.rulebook().layers()).hasSize(1);
            assertThat(edition.decided()).containsEntry(question.id(), choice.id());
          }
        });
  }
}
