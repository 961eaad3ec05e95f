package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How an inquiry may still end: the verdicts that remain possible and the next question worth
/// asking.
///
/// @param possible the verdicts that some way of filling in the open facets leads to
/// @param questions the facets that can still change the verdict, in the order in which to ask
public record Outlook(Set<Verdict> possible, List<Ask> questions) {

  /// A facet worth asking about.
  ///
  /// @param facet the facet
  /// @param values the values to offer: all of a slot, and of a `MANY` facet the facts that matter
  public record Ask(Facet facet, List<Facet.Value> values) {}

  public Outlook {
    questions = List.copyOf(questions);
  }

  /// Whether nothing that is still open can change the verdict.
  public boolean settled() {
    return possible.size() == 1;
  }

  /// The next question worth asking, unless the answer is settled.
  public Optional<Ask> next() {
    return questions.stream().findFirst();
  }

  private static final int IMPOSSIBLE = Verdict.values().length;

  static Outlook of(Rulebook book, Inquiry inquiry) {
    Facet act = book.vocabulary().facet("act").orElseThrow();
    return inquiry.stated().stated(act) ? told(book, inquiry) : overall(book, inquiry, act);
  }

  private static Outlook told(Rulebook book, Inquiry inquiry) {
    Question question = book.about(inquiry.stated()).left(inquiry.stated(), inquiry.dimensions());
    Space space = Layout.of(book.vocabulary(), List.of(question));
    int verdict = question.verdict(space);
    int marked =
        space.diagrams().join(question.possible(space), verdict, (p, v) -> p == 0 ? IMPOSSIBLE : v);
    Landscape landscape = Landscape.of(space, marked, inquiry.stated());
    Set<Verdict> possible = verdicts(landscape.leaves());
    return new Outlook(
        possible, possible.size() == 1 ? List.of() : asks(book.vocabulary(), space, landscape));
  }

  private static Outlook overall(Rulebook book, Inquiry inquiry, Facet act) {
    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    for (int v = 0; v < act.values().size(); v++) {
      possible.addAll(
          told(book, new Inquiry(inquiry.stated().with(act, v), inquiry.open())).possible());
    }
    return new Outlook(possible, List.of(new Ask(act, act.values())));
  }

  private static Set<Verdict> verdicts(BitSet leaves) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    leaves.stream()
        .filter(leaf -> leaf != IMPOSSIBLE)
        .mapToObj(Verdict::ofRank)
        .forEach(verdicts::add);
    return verdicts;
  }

  private static List<Ask> asks(Vocabulary vocabulary, Space space, Landscape landscape) {
    BitSet support = new BitSet();
    landscape.support().stream().forEach(v -> space.variable(v).dimensions().forEach(support::set));
    List<Ask> asks = new ArrayList<>();
    for (Facet facet : vocabulary.facets()) {
      List<Facet.Value> values = worthAsking(vocabulary, facet, support);
      if (!values.isEmpty()) {
        asks.add(new Ask(facet, values));
      }
    }
    return asks;
  }

  private static List<Facet.Value> worthAsking(Vocabulary vocabulary, Facet facet, BitSet support) {
    if (facet.one()) {
      return support.get(vocabulary.slot(facet)) ? facet.values() : List.of();
    }
    int first = vocabulary.slots().size() + vocabulary.fact(facet, 0);
    int end = first + facet.values().size();
    List<Facet.Value> values = new ArrayList<>();
    for (int d = support.nextSetBit(first); d >= 0 && d < end; d = support.nextSetBit(d + 1)) {
      values.add(facet.values().get(d - first));
    }
    return values;
  }
}
