package gatehouse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an open inquiry may still come to, tried out by filling it in in every way.
class OutlookTest {
  private static final Vocabulary WORDS = World.SMALL;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void thePossibleVerdictsAndQuestionsAreExact(long start) {
    for (long seed = start * 1000; seed < start * 1000 + 60; seed++) {
      RandomBook random = new RandomBook(seed);
      Rulebook book = random.book(4, 2);
      Inquiry inquiry = random.inquiry();
      Outlook outlook = book.outlook(inquiry);
      assertThat(outlook.possible())
          .as("seed %d: %s", seed, inquiry)
          .isEqualTo(possible(book, inquiry));
      if (inquiry.stated().stated("act").isPresent()) {
        assertThat(asked(outlook))
            .as("seed %d: %s", seed, inquiry)
            .isEqualTo(outlook.settled() ? Set.of() : mattering(book, inquiry));
      }
    }
  }

  private static Set<Verdict> possible(Rulebook book, Inquiry inquiry) {
    PlainReading plain = new PlainReading(book);
    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    World.completions(inquiry.stated(), inquiry::isOpen).stream()
        .filter(s -> book.contradictions(s).isEmpty())
        .forEach(s -> possible.add(plain.verdict(s)));
    return possible;
  }

  private static Set<String> asked(Outlook outlook) {
    return outlook.questions().stream()
        .flatMap(q -> q.values().stream().map(v -> name(q.facet(), v)))
        .collect(Collectors.toSet());
  }

  private static String name(Facet facet, Facet.Value value) {
    return facet.one() ? facet.id() : facet.id() + "=" + value.id();
  }

  /// The dimensions of which a change alone can change the verdict or whether the situation can be.
  private static Set<String> mattering(Rulebook book, Inquiry inquiry) {
    List<Situation> all = World.completions(inquiry.stated(), inquiry::isOpen);
    Set<String> mattering = new LinkedHashSet<>();
    for (int d = 0; d < WORDS.dimensions(); d++) {
      int dimension = d;
      if (inquiry.isOpen(d) && all.stream().anyMatch(s -> matters(book, s, dimension))) {
        mattering.add(name(d));
      }
    }
    return mattering;
  }

  private static boolean matters(Rulebook book, Situation situation, int dimension) {
    int first = WORDS.isSlot(dimension) ? 1 : 0;
    return IntStream.range(first, WORDS.arity(dimension))
            .mapToObj(v -> outcome(book, situation.at(dimension, v)))
            .distinct()
            .count()
        > 1;
  }

  private static String outcome(Rulebook book, Situation situation) {
    return book.contradictions(situation).isEmpty()
        ? new PlainReading(book).verdict(situation).word()
        : "cannot be";
  }

  private static String name(int dimension) {
    Facet facet = WORDS.facetOf(dimension);
    return facet.one()
        ? facet.id()
        : name(facet, WORDS.facts().get(dimension - WORDS.slots().size()).value());
  }

  @Test
  void withoutAnActTheActIsAskedFirst() {
    Rulebook book =
        World.book(NormBuilder.norm("A-1", Effect.FORBIDS).when(World.is("act", "post")));
    Outlook outlook = book.outlook(Inquiry.of(World.situation("actor=head")));
    assertThat(outlook.next()).get().extracting(a -> a.facet().id()).isEqualTo("act");
    assertThat(outlook.possible()).containsExactlyInAnyOrder(Verdict.FORBIDDEN, Verdict.SILENT);
  }

  @Test
  void aSettledInquiryAsksNothing() {
    Rulebook book =
        World.book(NormBuilder.norm("A-1", Effect.FORBIDS).when(World.is("act", "post")));
    Outlook outlook = book.outlook(Inquiry.of(World.situation("act=post")));
    assertThat(outlook.settled()).isTrue();
    assertThat(outlook.next()).isEmpty();
  }
}
