package gatehouse.rules;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/// Multi-valued decision diagrams with whole numbers at the leaves, shared and reduced, so that two
/// equal functions are the same node (Bryant 1986; Srinivasan, Kam, Malik and Brayton 1990). Leaves
/// are the nodes 0 to 63; as conditions 0 means no and 1 yes. Nodes are rows of numbers: large
/// texts make millions of them.
final class Diagrams {
  static final int LEAVES = 64;

  private final int[] arity;
  private int size = LEAVES;
  private int[] variables = new int[2 * LEAVES];
  private int[] starts = new int[2 * LEAVES];
  private int[] children = new int[2 * LEAVES];
  private int used;
  private int[] table = new int[2 * LEAVES];

  /// @param arity how many values each variable has, in the order of the variables
  Diagrams(int[] arity) {
    this.arity = arity;
    Arrays.fill(variables, 0, LEAVES, Integer.MAX_VALUE);
  }

  static boolean isLeaf(int node) {
    return node < LEAVES;
  }

  int variable(int node) {
    return variables[node];
  }

  int child(int node, int value) {
    return children[starts[node] + value];
  }

  int arity(int variable) {
    return arity[variable];
  }

  /// How many nodes there are, leaves included.
  int size() {
    return size;
  }

  /// The node that branches on a variable; the child itself where all children are the same.
  int node(int variable, int... branches) {
    for (int branch : branches) {
      if (branch != branches[0]) {
        return shared(variable, branches);
      }
    }
    return branches[0];
  }

  private int shared(int variable, int[] branches) {
    int place = place(variable, branches);
    if (table[place] == 0) {
      table[place] = add(variable, branches);
      if ((size - LEAVES) * 2 > table.length) {
        grow();
      }
      return size - 1;
    }
    return table[place];
  }

  private int place(int variable, int[] branches) {
    int place = hash(variable, branches, 0, branches.length) & (table.length - 1);
    while (table[place] != 0 && !is(table[place], variable, branches)) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  private static int hash(int variable, int[] from, int start, int length) {
    int hash = variable;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ from[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private boolean is(int node, int variable, int[] branches) {
    if (variables[node] != variable) {
      return false;
    }
    int start = starts[node];
    for (int v = 0; v < branches.length; v++) {
      if (children[start + v] != branches[v]) {
        return false;
      }
    }
    return true;
  }

  private int add(int variable, int[] branches) {
    if (size == variables.length) {
      variables = Arrays.copyOf(variables, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
    }
    if (used + branches.length > children.length) {
      children = Arrays.copyOf(children, children.length * 2 + branches.length);
    }
    variables[size] = variable;
    starts[size] = used;
    System.arraycopy(branches, 0, children, used, branches.length);
    used += branches.length;
    return size++;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int node = LEAVES; node < size; node++) {
      int place =
          hash(variables[node], children, starts[node], arity[variables[node]])
              & (table.length - 1);
      while (table[place] != 0) {
        place = (place + 1) & (table.length - 1);
      }
      table[place] = node;
    }
  }

  int and(int a, int b) {
    return new Join(this, Join.Kind.AND).of(a, b);
  }

  int max(int a, int b) {
    return new Join(this, Join.Kind.MAX).of(a, b);
  }

  /// The second where the first is 1, else 0.
  int select(int condition, int value) {
    return new Join(this, Join.Kind.SELECT).of(condition, value);
  }

  /// The second where the first is 0, else 0.
  int unless(int condition, int value) {
    return new Join(this, Join.Kind.UNLESS).of(condition, value);
  }

  int not(int condition) {
    return unless(condition, 1);
  }

  /// The second where the first is 1, else the third.
  int choose(int condition, int then, int otherwise) {
    return max(select(condition, then), unless(condition, otherwise));
  }

  /// The two verdicts as one number, the first counting [Join#RANKS] times; where they are the
  /// same, 0.
  int pair(int a, int b) {
    return new Join(this, Join.Kind.PAIR).of(a, b);
  }

  /// Two diagrams joined leaf by leaf, without shortcuts.
  int join(int a, int b, IntBinaryOperator leaves) {
    return new Join(this, leaves).of(a, b);
  }
}
