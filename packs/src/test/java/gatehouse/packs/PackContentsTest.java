package gatehouse.packs;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.rules.Clause;
import gatehouse.rules.ClauseId;
import gatehouse.rules.Norm;
import gatehouse.rules.Note;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the shipped packs must contain.
class PackContentsTest {
  @Test
  void all970ClausesArePresent() {
    assertThat(ShippedPacks.policies())
        .extracting(r -> r.pack().info().id() + " " + r.pack().clauses().size())
        .containsExactlyInAnyOrder(
            "cerne-abbas 217",
            "clarendon-cottage 163",
            "clarendon-primary 268",
            "holy-cross 246",
            "october-2025 76");
  }

  @Test
  void nothingIsWrongInAnyOfThem() {
    assertThat(ShippedPacks.all().map(Inspection::of))
        .allSatisfy(i -> assertThat(i.problems()).as(i.summary()).isEmpty());
  }

  @Test
  void everyNormCitesClausesOfItsOwnPack() {
    ShippedPacks.all()
        .forEach(reading -> {
          List<Clause> clauses = Edition.asWritten(reading.pack()).layer().clauses();
          Set<ClauseId> known = clauses.stream().map(Clause::id).collect(Collectors.toSet());
          assertThat(clauses.stream().flatMap(c -> c.norms().stream()).flatMap(this::named))
              .isSubsetOf(known);
        });
  }

  private Stream<ClauseId> named(Norm norm) {
    return Stream.of(
            Stream.of(norm.clause()),
            norm.cites().stream(),
            norm.overrides().stream(),
            norm.duties().stream().map(d -> d.clause()),
            norm.unless().stream().flatMap(e -> e.cites().stream()))
        .flatMap(s -> s);
  }

  @Test
  void everyOpenQuestionHasTwoChoicesAndRecommendsOneOfThem() {
    assertThat(ShippedPacks.all().flatMap(r -> r.pack().questions().stream()))
        .isNotEmpty()
        .allSatisfy(q -> {
          assertThat(q.choices()).as(q.id()).hasSizeGreaterThanOrEqualTo(2);
          assertThat(q.choice(q.recommended())).as(q.id()).isPresent();
          assertThat(q.clauses()).as(q.id()).isNotEmpty();
        });
  }

  @Test
  void everyReadingNamesARealChoice() {
    ShippedPacks.all()
        .forEach(reading ->
            reading.pack().clauses().stream()
                .flatMap(c -> c.norms().stream())
                .flatMap(n -> n.readings().entrySet().stream())
                .forEach(r ->
                    assertThat(choices(reading, r.getKey()))
                        .as(r.getKey())
                        .containsAll(r.getValue())));
  }

  private static List<String> choices(Reading reading, String question) {
    return reading.pack().questions().stream()
        .filter(q -> q.id().equals(question))
        .flatMap(q -> q.choices().stream())
        .map(OpenQuestion.Choice::id)
        .toList();
  }

  @Test
  void everyCurrencyNoteRefersToTheReferenceData() {
    Set<String> known =
        ShippedPacks.reading(Library.NATIONAL).references().stream()
            .map(Reference::id)
            .collect(Collectors.toSet());
    assertThat(
            ShippedPacks.all()
                .flatMap(r -> r.pack().clauses().stream())
                .flatMap(c -> c.currency().stream())
                .map(Note.Currency::refers))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  @Test
  void whatIsSupersededNamesAKnownSuccessor() {
    List<Reference> references = ShippedPacks.reading(Library.NATIONAL).references();
    Set<String> known = references.stream().map(Reference::id).collect(Collectors.toSet());
    assertThat(references.stream().map(Reference::supersededBy).filter(s -> s != null))
        .isSubsetOf(known);
    assertThat(references).extracting(Reference::id).doesNotHaveDuplicates();
  }
}
