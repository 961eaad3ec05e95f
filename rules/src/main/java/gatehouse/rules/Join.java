package gatehouse.rules;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/// Joins two diagrams leaf by leaf, each pair of nodes once (Bryant's apply), with the shortcuts
/// that the operation allows.
final class Join {
  private static final int UNDECIDED = -1;

  /// How many verdicts there are.
  static final int RANKS = Verdict.values().length;

  /// The mark of what cannot be, beside the ranks of verdicts.
  static final int CANNOT = RANKS;

  private static final int STRICTEST = Verdict.FORBIDDEN.rank();

  private final Diagrams diagrams;
  private final Kind kind;
  private final IntBinaryOperator leaves;
  private long[] keys = new long[16];
  private int[] results = new int[16];
  private int known;

  /// What is known of a pair before looking at its leaves.
  enum Kind {
    AND,
    MAX,
    SELECT,
    UNLESS,
    PAIR,
    PLAIN
  }

  Join(Diagrams diagrams, Kind kind) {
    this(diagrams, kind, (_, _) -> UNDECIDED);
  }

  Join(Diagrams diagrams, IntBinaryOperator leaves) {
    this(diagrams, Kind.PLAIN, leaves);
  }

  private Join(Diagrams diagrams, Kind kind, IntBinaryOperator leaves) {
    this.diagrams = diagrams;
    this.kind = kind;
    this.leaves = leaves;
    Arrays.fill(keys, -1);
  }

  int of(int a, int b) {
    int quick = shortcut(a, b);
    if (quick != UNDECIDED) {
      return quick;
    }
    long key = key(a, b);
    int place = place(key);
    return keys[place] == key ? results[place] : remember(key, branch(a, b));
  }

  private int shortcut(int a, int b) {
    return switch (kind) {
      case AND -> a == 0 || b == 0 ? 0 : a == 1 || a == b ? b : b == 1 ? a : UNDECIDED;
      case MAX -> max(a, b);
      case SELECT -> a == 0 || b == 0 ? 0 : a == 1 ? b : UNDECIDED;
      case UNLESS -> a == 1 || b == 0 ? 0 : a == 0 ? b : UNDECIDED;
      case PAIR -> pair(a, b);
      case PLAIN -> Diagrams.isLeaf(a) && Diagrams.isLeaf(b) ? leaves.applyAsInt(a, b) : UNDECIDED;
    };
  }

  private static int max(int a, int b) {
    if (a == b || b == 0 || a == STRICTEST) {
      return a;
    }
    if (a == 0 || b == STRICTEST) {
      return b;
    }
    return Diagrams.isLeaf(a) && Diagrams.isLeaf(b) ? Math.max(a, b) : UNDECIDED;
  }

  private static int pair(int a, int b) {
    if (a == b) {
      return 0;
    }
    if (a == CANNOT) {
      return CANNOT * RANKS;
    }
    return Diagrams.isLeaf(a) && Diagrams.isLeaf(b) ? a * RANKS + b : UNDECIDED;
  }

  private long key(int a, int b) {
    boolean either = kind == Kind.AND || kind == Kind.MAX;
    return either && a > b ? (long) b << 32 | a : (long) a << 32 | b;
  }

  private int branch(int a, int b) {
    int variable = Math.min(diagrams.variable(a), diagrams.variable(b));
    int[] branches = new int[diagrams.arity(variable)];
    for (int v = 0; v < branches.length; v++) {
      branches[v] = of(below(a, variable, v), below(b, variable, v));
    }
    return diagrams.node(variable, branches);
  }

  private int below(int node, int variable, int value) {
    return diagrams.variable(node) == variable ? diagrams.child(node, value) : node;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed ^ (mixed >>> 32)) & (keys.length - 1);
    while (keys[place] != -1 && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  private int remember(long key, int result) {
    if (++known * 2 > keys.length) {
      grow();
    }
    int place = place(key);
    keys[place] = key;
    results[place] = result;
    return result;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldResults = results;
    keys = new long[oldKeys.length * 2];
    results = new int[keys.length];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        results[place] = oldResults[i];
      }
    }
  }
}
