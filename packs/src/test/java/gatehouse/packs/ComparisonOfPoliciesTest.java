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
    return IntStream.range(0, BOOKS.size())
        .boxed()
        .flatMap(l -> IntStream.range(l + 1, BOOKS.size()).mapToObj(r -> pair(l, r)));
  }

  private static DynamicTest pair(int left, int right) {
    return dynamicTest(
        Library.POLICIES.get(left) + " against " + Library.POLICIES.get(right),
        () -> differs(left, right));
  }

  private static void differs(int l, int r) {
    Rulebook left = BOOKS.get(l);
    Rulebook right = BOOKS.get(r);
    assertThat(Comparisons.upToDate(EDITIONS.get(l), EDITIONS.get(r)))
        .as(
            "The shipped comparison is of other editions. Write it again: gatehouse compare --save"
                + " packs/src/main/resources/gatehouse/comparisons")
        .isTrue();
    List<Difference> differences = Comparisons.of(EDITIONS.get(l), EDITIONS.get(r)).differences();
    assertThat(differences).isNotEmpty();
    for (Difference d : differences) {
      assertThat(verdict(left, d)).as("%s", d.example()).isEqualTo(d.left().word());
      assertThat(verdict(right, d)).as("%s", d.example()).isEqualTo(d.right().word());
      assertThat(d.left()).isNotEqualTo(d.right());
      assertThat(d.count()).isPositive();
    }
  }

  /// One pair is computed afresh, so that what ships is seen to be what is computed.
  @Test
  void whatShipsIsWhatIsComputed() {
    Edition left = EDITIONS.get(1);
    Edition right = EDITIONS.get(4);
    Comparison shipped = Comparisons.of(left, right);
    Comparison computed = Comparisons.computed(left, right);
    assertThat(shipped).isEqualTo(computed);
    assertThat(Comparisons.of(right, left)).isEqualTo(computed.mirrored());
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
