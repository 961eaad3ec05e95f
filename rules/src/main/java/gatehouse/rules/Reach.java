package gatehouse.rules;

import java.util.Arrays;

/// The nodes below one node of a diagram, each with a small number of its own: leaves keep theirs,
/// the others follow, parents before children.
final class Reach {
  private final Diagrams diagrams;
  private final int[] numbers;
  private final int[] found;
  private final int[] order;
  private int count;

  Reach(Space space, int root) {
    this.diagrams = space.diagrams();
    this.numbers = new int[diagrams.size()];
    this.found = new int[diagrams.size()];
    visit(root);
    this.order = byVariable(space.size());
  }

  private void visit(int root) {
    push(root);
    for (int next = 0; next < count; next++) {
      int node = found[next];
      int arity = diagrams.arity(diagrams.variable(node));
      for (int value = 0; value < arity; value++) {
        push(diagrams.child(node, value));
      }
    }
  }

  private void push(int node) {
    if (!Diagrams.isLeaf(node) && numbers[node] == 0) {
      numbers[node] = 1;
      found[count++] = node;
    }
  }

  /// A counting sort: every branch leads to a later variable.
  private int[] byVariable(int variables) {
    int[] starts = new int[variables + 1];
    for (int i = 0; i < count; i++) {
      starts[diagrams.variable(found[i]) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      int place = starts[diagrams.variable(found[i])]++;
      sorted[place] = found[i];
      numbers[found[i]] = Diagrams.LEAVES + place;
    }
    return sorted;
  }

  /// How many nodes there are that are no leaves.
  int inner() {
    return count;
  }

  /// How many numbers there are, leaves included.
  int size() {
    return Diagrams.LEAVES + count;
  }

  /// The node that has the i-th place among those that are no leaves.
  int node(int place) {
    return order[place];
  }

  int number(int node) {
    return Diagrams.isLeaf(node) ? node : numbers[node];
  }
}
