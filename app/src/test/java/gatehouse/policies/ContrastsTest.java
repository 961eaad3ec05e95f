package gatehouse.policies;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.packs.Edition;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastsTest {
  private static final ContrastSearch ALL = new ContrastSearch(null, null, null);
  private static final ComparedPolicies COMPARED = new ComparedPolicies(ShippedPolicies.POLICIES);
  private static final Map<String, Rulebook> ALONE =
      ShippedPolicies.ids().stream()
          .collect(
              Collectors.toMap(
                  id -> id, id -> Edition.asWritten(ShippedPolicies.pack(id)).rulebook()));

  record Pair(String left, String right) {
    Contrasts found(ContrastSearch search) {
      return COMPARED.contrasts(ShippedPolicies.pack(left), ShippedPolicies.pack(right), search);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyExampleIsJudgedAsItsRowClaims(Pair pair) {
    assertThat(rows(pair.found(ALL)))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(verdict(pair.left(), row.example())).isEqualTo(row.left());
          assertThat(verdict(pair.right(), row.example())).isEqualTo(row.right());
        });
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everybodyNamedIsTreatedAsTheExampleIs(Pair pair) {
    var casting =
        new Casting(
            Objects.requireNonNull(ALONE.get(pair.left())),
            Objects.requireNonNull(ALONE.get(pair.right())));
    var differences = ShippedPolicies.POLICIES.comparison(pair.left(), pair.right()).differences();
    assertThat(differences)
        .allSatisfy(difference -> {
          var row = casting.of(difference);
          assertThat(row.leftClauses()).isEqualTo(difference.leftClauses());
          assertThat(row.actors())
              .allSatisfy(actor -> {
                var told = Casting.told(row.example(), actor.id()).orElseThrow();
                assertThat(verdict(pair.left(), told)).isEqualTo(row.left());
                assertThat(verdict(pair.right(), told)).isEqualTo(row.right());
              });
        });
  }

  @Test
  void theExampleIsToldOfATeacherWhereATeacherIsTreatedAlike() {
    var rows = rows(new Pair("holy-cross", "cerne-abbas").found(ALL));
    assertThat(rows)
        .filteredOn(row -> row.actors().stream().anyMatch(a -> a.id().equals("teacher")))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.actors().getFirst().id()).isEqualTo("teacher");
          assertThat(row.example().stated("actor").orElseThrow().id()).isEqualTo("teacher");
        });
  }

  @Test
  void amongBansOrdinaryPeopleStandFirst() {
    for (var group : new Pair("holy-cross", "cerne-abbas").found(ALL).groups().values()) {
      assertThat(group.stream().filter(Contrast::anyBan).map(Contrast::ordinariness).toList())
          .isSorted();
    }
  }

  @Test
  void aPolicyIsAlikeToItself() {
    assertThat(new Pair("october-2025", "october-2025").found(ALL).size()).isZero();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void foldingLosesNoActAndNoVerdict(Pair pair) {
    var acts =
        rows(pair.found(ALL)).stream()
            .flatMap(row -> row.acts().stream().map(act -> List.of(act, row.left(), row.right())))
            .toList();
    assertThat(ShippedPolicies.POLICIES.comparison(pair.left(), pair.right()).differences())
        .allSatisfy(d -> assertThat(acts).contains(List.of(d.act(), d.left(), d.right())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"teacher", "pupil", "parent", "governor"})
  void lookingForAPersonShowsOnlyWhatHoldsForThatPerson(String actor) {
    var rows =
        rows(
            new Pair("holy-cross", "cerne-abbas")
                .found(new ContrastSearch(null, actor, Contrast.Side.LEFT)));
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.example().stated("actor").orElseThrow().id()).isEqualTo(actor);
          assertThat(row.stricter()).isEqualTo(Contrast.Side.LEFT);
          assertThat(verdict("holy-cross", row.example())).isEqualTo(row.left());
          assertThat(verdict("cerne-abbas", row.example())).isEqualTo(row.right());
        });
  }

  @Test
  void thePairsOfTheMatrixAreCompleteOnceCompared() {
    COMPARED.compareAll();
    assertThat(COMPARED.pairs()).hasSize(10);
    assertThat(ComparedPolicies.complete(COMPARED.pairs())).isTrue();
  }

  @Test
  void theWeightiestStandsFirst() {
    var groups = new Pair("holy-cross", "cerne-abbas").found(ALL).groups().values();
    assertThat(groups)
        .allSatisfy(rows -> {
          var bans = rows.stream().map(Contrast::anyBan).toList();
          assertThat(bans.stream().takeWhile(ban -> ban).count())
              .isEqualTo(bans.stream().filter(ban -> ban).count());
        });
  }

  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (String left : ShippedPolicies.ids()) {
      for (String right : ShippedPolicies.ids()) {
        if (left.compareTo(right) < 0) {
          pairs.add(new Pair(left, right));
        }
      }
    }
    return pairs;
  }

  private static List<Contrast> rows(Contrasts contrasts) {
    return contrasts.groups().values().stream().flatMap(Collection::stream).toList();
  }

  private static Verdict verdict(String policy, Situation situation) {
    return Objects.requireNonNull(ALONE.get(policy)).decide(situation).verdict();
  }
}
