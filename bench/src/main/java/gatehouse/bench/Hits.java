package gatehouse.bench;

import gatehouse.rules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What a peer found for one situation: the rules reached and the exceptions met. The peers know
/// neither six verdicts nor "more specific", so these are settled here, for all of them alike.
/// Public because the rules that Drools compiles write into it.
public final class Hits {
  private static final int NONE = -1;

  private final List<Statement> statements;
  private final BitSet[] setsAside;
  private final BitSet reached = new BitSet();
  private final BitSet aside = new BitSet();
  private final int[] exemption;

  Hits(List<Statement> statements) {
    this.statements = statements;
    this.setsAside = statements.stream().map(this::asideOf).toArray(BitSet[]::new);
    this.exemption = new int[statements.size()];
    clear();
  }

  private BitSet asideOf(Statement statement) {
    BitSet others = new BitSet();
    statements.stream().filter(statement::setsAside).forEach(o -> others.set(o.number()));
    return others;
  }

  void clear() {
    reached.clear();
    aside.clear();
    Arrays.fill(exemption, NONE);
  }

  /// A rule's own condition holds.
  public void reach(int statement) {
    reached.set(statement);
  }

  /// A rule's exception is met; of several the mildest counts, of equals the first.
  public void except(int statement, int met) {
    int known = exemption[statement];
    if (known == NONE || precedes(statement, met, known)) {
      exemption[statement] = met;
    }
  }

  /// A rule, or one of its exceptions, by the name that it bears in the peer's text.
  void mark(Mark mark) {
    if (mark.exemption() == NONE) {
      reach(mark.statement());
    } else {
      except(mark.statement(), mark.exemption());
    }
  }

  /// The strictest verdict of the rules that nothing more specific sets aside.
  Verdict settle() {
    for (int s = reached.nextSetBit(0); s >= 0; s = reached.nextSetBit(s + 1)) {
      if (!setsAside[s].isEmpty() && (exemption[s] == NONE || verdict(s) != Verdict.SILENT)) {
        aside.or(setsAside[s]);
      }
    }
    reached.andNot(aside);
    Verdict strictest = Verdict.SILENT;
    for (int s = reached.nextSetBit(0); s >= 0; s = reached.nextSetBit(s + 1)) {
      strictest = verdict(s).stricterThan(strictest) ? verdict(s) : strictest;
    }
    return strictest;
  }

  /// The answer as it was settled.
  Ruling ruling(Verdict verdict) {
    List<Ruling.Reason> reasons = new ArrayList<>();
    reached.stream().forEach(s -> reasons.add(new Ruling.Reason(s, exemption[s])));
    return new Ruling(verdict, reasons);
  }

  private Verdict verdict(int statement) {
    return statements.get(statement).verdict(exemption[statement]);
  }

  /// The first of two equals wins, in whatever order a peer reports them.
  private boolean precedes(int statement, int met, int known) {
    Statement norm = statements.get(statement);
    int milder = norm.verdict(met).compareTo(norm.verdict(known));
    return milder < 0 || (milder == 0 && met < known);
  }
}
