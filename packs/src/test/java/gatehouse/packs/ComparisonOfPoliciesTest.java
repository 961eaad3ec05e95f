package gatehouse.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gatehouse.advisor.Comparisons;
import gatehouse.rules.Comparison;
import gatehouse.rules.Difference;
import gatehouse.rules.Judgement;
import gatehouse.rules.Rulebook;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The five policies against one another.
class ComparisonOfPoliciesTest {
  private static final List<Edition> EDITIONS =
      Library.POLICIES.stream()
          .map(id -> Edition.asWritten(ShippedPacks.reading(id).pack()))
          .toList();
  private static final List<Rulebook> BOOKS = EDITIONS.stream().map(Edition::rulebook).toList();

  @TestFactory
  Stream<DynamicTest> everyPairDiffersAndEveryDifferenceIsTrue() {
    return pairs().map(pair -> dynamicTest(pair.name(), () -> differs(pair.left(), pair.right())));
  }

  private static void differs(Edition one, Edition other) {
    Rulebook left = one.rulebook();
    Rulebook right = other.rulebook();
    assertThat(Comparisons.upToDate(one, other))
        .as(
            "The shipped comparison is of other editions. Write it again: gatehouse compare --save"
                + " packs/src/main/resources/gatehouse/comparisons")
        .isTrue();
    List<Difference> differences = Comparisons.of(one, other).differences();
    assertThat(differences).isNotEmpty();
    for (Difference d : differences) {
      assertThat(verdict(left, d)).as("%s", d.example()).isEqualTo(d.left().word());
      assertThat(verdict(right, d)).as("%s", d.example()).isEqualTo(d.right().word());
      assertThat(d.left()).isNotEqualTo(d.right());
      assertThat(d.count()).isPositive();
    }
  }

  /// Every pair is computed afresh: a hash tells that the editions are the same, not that the
  /// engine counts as it did.
  @TestFactory
  Stream<DynamicTest> whatShipsIsWhatIsComputed() {
    return pairs()
        .map(pair ->
            dynamicTest(
                pair.name(),
                () -> {
                  Comparison computed = Comparisons.computed(pair.left(), pair.right());
                  assertThat(Comparisons.of(pair.left(), pair.right())).isEqualTo(computed);
                }));
  }

  @Test
  void theOtherWayRoundIsItsMirrorImage() {
    Edition left = EDITIONS.get(1);
    Edition right = EDITIONS.get(4);
    assertThat(Comparisons.of(right, left)).isEqualTo(Comparisons.of(left, right).mirrored());
  }

  private record Pair(Edition left, Edition right) {
    String name() {
      return left.pack().info().id() + " against " + right.pack().info().id();
    }
  }

  private static Stream<Pair> pairs() {
    return IntStream.range(0, EDITIONS.size())
        .boxed()
        .flatMap(l ->
            IntStream.range(l + 1, EDITIONS.size())
                .mapToObj(r -> new Pair(EDITIONS.get(l), EDITIONS.get(r))));
  }

  private static String verdict(Rulebook book, Difference difference) {
    Judgement judgement = book.newJudgement();
    book.judge(difference.example(), judgement);
    return judgement.verdict().word();
  }

  @TestFactory
  Stream<DynamicTest> noPolicyDiffersFromItself() {
    return IntStream.range(0, BOOKS.size())
        .mapToObj(i ->
            dynamicTest(
                Library.POLICIES.get(i),
                () -> assertThat(Comparison.of(BOOKS.get(i), BOOKS.get(i)).alike()).isTrue()));
  }
}
