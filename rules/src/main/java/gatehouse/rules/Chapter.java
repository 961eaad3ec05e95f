package gatehouse.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Everything that a rule book says of one act, ready to be looked up: of the many rules only those
/// are looked at that the facts may still let come through.
final class Chapter {
  private final Question whole;
  private final Lookup parts;
  private final Lookup impossible;

  private Chapter(Vocabulary vocabulary, Question whole) {
    this.whole = whole;
    this.parts = new Lookup(vocabulary, whole.parts().stream().map(Part::when).toList());
    this.impossible = new Lookup(vocabulary, whole.impossible());
  }

  static Chapter of(Rulebook book, int actSlot, int act) {
    Vocabulary vocabulary = book.vocabulary();
    List<Part> parts =
        IntStream.range(0, book.rules().size())
            .mapToObj(r -> Part.whole(r, book.rules().get(r)))
            .filter(Part::matters)
            .toList();
    List<Condition> impossible =
        book.impossible().stream().map(Rulebook.Impossibility::when).toList();
    Situation known = Situation.unstated(vocabulary).at(actSlot, act);
    Residual residual = new Residual(known, Open.allBut(vocabulary, actSlot));
    return new Chapter(vocabulary, new Question(parts, impossible, 0).left(residual));
  }

  /// The question with nothing but the act known.
  Question whole() {
    return whole;
  }

  /// The question when more is known.
  Question left(Situation known, Open open) {
    return new Question(
            parts.mayHold(whole.parts(), known, open),
            impossible.mayHold(whole.impossible(), known, open),
            whole.floor())
        .left(new Residual(known, open));
  }

  /// The same as far as verdicts go, whether or not the facts can be.
  Question verdicts(Situation known, Open open) {
    return new Question(parts.mayHold(whole.parts(), known, open), List.of(), whole.floor())
        .left(new Residual(known, open));
  }

  /// Finds the conditions that may come to hold.
  private static final class Lookup {
    private final Sieve sieve;
    private final int[] owner;

    Lookup(Vocabulary vocabulary, List<Condition> conditions) {
      NormalForm form = new NormalForm(vocabulary);
      List<Term> terms = new ArrayList<>();
      IntStream.Builder owners = IntStream.builder();
      for (int c = 0; c < conditions.size(); c++) {
        for (Term term : form.terms(conditions.get(c))) {
          terms.add(term);
          owners.add(c);
        }
      }
      sieve = new Sieve(vocabulary, terms);
      owner = owners.build().toArray();
    }

    /// Those of the things, one for each condition, of which the condition may come to hold.
    <T> List<T> mayHold(List<T> things, Situation known, Open open) {
      List<T> found = new ArrayList<>();
      int last = -1;
      for (int w = 0; w < sieve.words(); w++) {
        for (long live = sieve.mayHold(w, known, open); live != 0; live &= live - 1) {
          int next = owner[(w << 6) + Long.numberOfTrailingZeros(live)];
          if (next != last) {
            found.add(things.get(next));
            last = next;
          }
        }
      }
      return found;
    }
  }
}
