package gatehouse.rules;

import java.util.Arrays;

/// The nodes below one node of a diagram, each with a small number of its own: leaves keep theirs,
/// the others follow, parents before children. Their branches stand in one row, so that a sweep
/// from the top reads from end to end.
final class Reach {
  private final Diagrams diagrams;
  private final int[] numbers;
  private int[] found = new int[64];
  private final int[] variables;
  private final int[] firstBranch;
  private final int[] branches;
  private int count;

  Reach(Space space, int root) {
    this.diagrams = space.diagrams();
    this.numbers = new int[diagrams.size()];
    visit(root);
    int[] order = byVariable(space.size());
    this.variables = new int[count];
    this.firstBranch = new int[count + 1];
    for (int place = 0; place < count; place++) {
      variables[place] = diagrams.variable(order[place]);
      firstBranch[place + 1] = firstBranch[place] + diagrams.arity(variables[place]);
    }
    this.branches = new int[firstBranch[count]];
    for (int place = 0; place < count; place++) {
      for (int branch = firstBranch[place]; branch < firstBranch[place + 1]; branch++) {
        branches[branch] = number(diagrams.child(order[place], branch - firstBranch[place]));
      }
    }
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
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
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

  /// The variable of the i-th of the nodes that are no leaves.
  int variable(int place) {
    return variables[place];
  }

  /// The first of the branches of the i-th of the nodes that are no leaves; one for each value.
  int firstBranch(int place) {
    return firstBranch[place];
  }

  /// The number of the node to which a branch leads.
  int child(int branch) {
    return branches[branch];
  }

  /// The place of the node that has a branch.
  int placeOf(int branch) {
    int found = Arrays.binarySearch(firstBranch, branch);
    return found < 0 ? -found - 2 : found;
  }

  int number(int node) {
    return Diagrams.isLeaf(node) ? node : numbers[node];
  }
}
