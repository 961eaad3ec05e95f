package gatehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The symbolic comparison, against trying every situation.
class ComparisonTest {
  private static final Vocabulary WORDS = World.SMALL;
  private static final Facet ACT = WORDS.facet("act").orElseThrow();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theCountsAreThoseOfTryingEverySituation(long start) {
    for (long seed = start * 1000; seed < start * 1000 + 15; seed++) {
      RandomBook random = new RandomBook(seed);
      Rulebook left = random.book(4, 1);
      Rulebook right = random.book(4, 1);
      Comparison comparison = Comparison.of(left, right);
      for (int act = 0; act < ACT.values().size(); act++) {
        Facet.Value value = ACT.values().get(act);
        Map<String, BigInteger> counted = counted(comparison, value);
        Map<String, BigInteger> tried = tried(left, right, act);
        assertThat(shares(counted, sum(tried)))
            .as("seed %d, %s", seed, value.id())
            .isEqualTo(shares(tried, sum(counted)));
      }
    }
  }

  private static BigInteger sum(Map<String, BigInteger> counts) {
    return counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  /// The comparison counts over what either text looks at, which may be more than what matters: so
  /// the counts agree when they stand in the same proportion.
  private static Map<String, BigInteger> shares(Map<String, BigInteger> counts, BigInteger times) {
    Map<String, BigInteger> shares = new TreeMap<>();
    counts.forEach((pair, count) -> shares.put(pair, count.multiply(times)));
    return shares;
  }

  /// Pair of verdicts to the number of situations, as the comparison has it.
  private static Map<String, BigInteger> counted(Comparison comparison, Facet.Value act) {
    Map<String, BigInteger> counts = new TreeMap<>();
    comparison.differences().stream()
        .filter(d -> d.act().equals(act))
        .forEach(d -> counts.put(pair(d.left(), d.right()), d.count()));
    comparison.acts().stream()
        .filter(a -> a.act().equals(act) && a.alike().signum() > 0)
        .forEach(a -> counts.put("alike", a.alike()));
    return counts;
  }

  private static Map<String, BigInteger> tried(Rulebook left, Rulebook right, int act) {
    int actSlot = WORDS.slot(ACT);
    Situation asked = Situation.unstated(WORDS).with(ACT, act);
    List<Situation> all = World.completions(asked, d -> d != actSlot);
    Map<Situation, String> outcomes = new java.util.HashMap<>();
    all.forEach(s -> outcomes.put(s, outcome(left, right, s)));
    List<Integer> mattering = new ArrayList<>();
    for (int d = 0; d < WORDS.dimensions(); d++) {
      int dimension = d;
      if (d != actSlot && all.stream().anyMatch(s -> matters(outcomes, s, dimension))) {
        mattering.add(d);
      }
    }
    Map<String, BigInteger> counts = new TreeMap<>();
    Set<List<Integer>> seen = new LinkedHashSet<>();
    for (Situation s : all) {
      if (seen.add(mattering.stream().map(s::at).toList())) {
        counts.merge(outcomes.getOrDefault(s, ""), BigInteger.ONE, BigInteger::add);
      }
    }
    counts.remove("cannot be");
    return counts;
  }

  private static boolean matters(Map<Situation, String> outcomes, Situation s, int dimension) {
    int first = WORDS.isSlot(dimension) ? 1 : 0;
    return IntStream.range(first, WORDS.arity(dimension))
            .mapToObj(v -> outcomes.getOrDefault(s.at(dimension, v), ""))
            .distinct()
            .count()
        > 1;
  }

  private static String outcome(Rulebook left, Rulebook right, Situation s) {
    if (!left.contradictions(s).isEmpty() || !right.contradictions(s).isEmpty()) {
      return "cannot be";
    }
    Verdict l = new PlainReading(left).verdict(s);
    Verdict r = new PlainReading(right).verdict(s);
    return l == r ? "alike" : pair(l, r);
  }

  private static String pair(Verdict left, Verdict right) {
    return left.word() + " against " + right.word();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void everyExampleIsJudgedAsItsGroupClaims(long seed) {
    RandomBook random = new RandomBook(seed);
    Rulebook left = random.book(6, 2);
    Rulebook right = random.book(6, 2);
    for (Difference d : Comparison.of(left, right).differences()) {
      assertThat(d.left()).as("seed %d", seed).isNotEqualTo(d.right());
      assertThat(left.decide(d.example()).verdict()).as("seed %d: %s", seed, d).isEqualTo(d.left());
      assertThat(right.decide(d.example()).verdict())
          .as("seed %d: %s", seed, d)
          .isEqualTo(d.right());
      assertThat(left.contradictions(d.example())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void anEditionAgainstItselfShowsNothing(long seed) {
    Rulebook book = new RandomBook(seed).book(8, 2);
    assertThat(Comparison.of(book, book).alike()).as("seed %d", seed).isTrue();
    assertThat(Comparison.of(book, book).acts())
        .allMatch(a -> a.leftStricter().signum() == 0 && a.rightStricter().signum() == 0);
  }

  @Test
  void oneChangedExceptionGivesExactlyThat() {
    NormBuilder ban = NormBuilder.norm("A-1", Effect.FORBIDS).when(World.is("act", "befriend"));
    Rulebook before = World.book(World.clause("A-1", ban.build()), other());
    ban.unless(World.is("ties", "family"), Verdict.ALLOWED);
    Rulebook after = World.book(World.clause("A-1", ban.build()), other());
    Comparison comparison = Comparison.of(before, after);
    assertThat(comparison.differences())
        .singleElement()
        .satisfies(d -> {
          assertThat(d.act().id()).isEqualTo("befriend");
          assertThat(d.left()).isEqualTo(Verdict.FORBIDDEN);
          assertThat(d.right()).isEqualTo(Verdict.ALLOWED);
          assertThat(d.count()).isEqualTo(1);
          assertThat(d.example().facts("ties"))
              .extracting(Facet.Value::id)
              .containsExactly("family");
          assertThat(d.leftClauses()).containsExactly(new ClauseId("A-1"));
        });
  }

  private static Clause other() {
    return World.clause(
        "A-2",
        NormBuilder.norm("A-2", Effect.DISCOURAGES)
            .when(World.is("act", "post"), World.is("content", "named"))
            .build());
  }

  @Test
  void editionsWithOtherWordsCannotBeCompared() {
    Vocabulary other = new Vocabulary(WORDS.facets().subList(0, WORDS.facets().size() - 1));
    Rulebook here = World.book(World.clause("A-1"));
    Rulebook there = Rulebook.of(other, List.of(), List.of());
    assertThatThrownBy(() -> Comparison.of(here, there))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
