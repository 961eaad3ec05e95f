package gatehouse.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// What lies below one node of a diagram, found in one sweep from the top: the leaves that can be
/// reached, what they depend on, the way to each that changes the least, and how many ways lead
/// there.
final class Landscape {
  private static final int NOT_REACHED = Integer.MAX_VALUE;

  private final Space space;
  private final Diagrams diagrams;
  private final Situation from;
  private final Reach reach;
  private final int top;
  private final int[] cost;
  private final int[] parent;
  private final int[] branch;
  private final int[][] prices;
  private final @Nullable Ways ways;

  private Landscape(Space space, int root, Situation from, boolean counted) {
    this.space = space;
    this.diagrams = space.diagrams();
    this.from = from;
    this.reach = new Reach(space, root);
    this.top = reach.number(root);
    this.cost = new int[reach.size()];
    this.parent = new int[reach.size()];
    this.branch = new int[reach.size()];
    this.prices = new int[space.size()][];
    this.ways = counted ? new Ways(space, reach, root) : null;
    Arrays.fill(cost, NOT_REACHED);
    cost[top] = 0;
    sweep();
  }

  /// The landscape below a node as seen from a situation.
  static Landscape of(Space space, int root, Situation from) {
    return new Landscape(space, root, from, false);
  }

  /// The same, with the ways to each leaf counted over all variables of the space.
  static Landscape counted(Space space, int root, Situation from) {
    return new Landscape(space, root, from, true);
  }

  private void sweep() {
    for (int v = 0; v < prices.length; v++) {
      prices[v] = prices(space.variable(v));
    }
    for (int place = 0; place < reach.inner(); place++) {
      int node = reach.node(place);
      int[] price = prices[diagrams.variable(node)];
      int sofar = cost[Diagrams.LEAVES + place];
      for (int value = 0; value < price.length; value++) {
        step(node, value, sofar + price[value]);
      }
    }
  }

  private int[] prices(Variable variable) {
    int[] prices = new int[variable.arity()];
    for (int value = 0; value < prices.length; value++) {
      prices[value] = variable.price(value, from);
    }
    return prices;
  }

  private void step(int node, int value, int price) {
    int child = diagrams.child(node, value);
    int number = reach.number(child);
    if (price < cost[number]) {
      cost[number] = price;
      parent[number] = node;
      branch[number] = value;
    }
    if (ways != null) {
      ways.step(node, child, value);
    }
  }

  /// The leaves that can be reached.
  BitSet leaves() {
    BitSet leaves = new BitSet();
    for (int leaf = 0; leaf < Diagrams.LEAVES; leaf++) {
      leaves.set(leaf, cost[leaf] != NOT_REACHED);
    }
    return leaves;
  }

  /// The variables on which something depends.
  BitSet support() {
    BitSet support = new BitSet();
    for (int place = 0; place < reach.inner(); place++) {
      support.set(diagrams.variable(reach.node(place)));
    }
    return support;
  }

  /// The situation nearest to the one looked from that leads to the leaf, which must be reachable.
  Situation nearest(int leaf) {
    Situation found = from;
    for (int number = leaf; number != top; number = reach.number(parent[number])) {
      Variable variable = space.variable(diagrams.variable(parent[number]));
      int value = branch[number];
      found = variable.price(value, from) == 0 ? found : variable.set(found, value);
    }
    return found;
  }

  /// How many ways lead to the leaf.
  ///
  /// @throws IllegalStateException if the ways were not counted
  BigInteger count(int leaf) {
    if (ways == null) {
      throw new IllegalStateException("The ways were not counted");
    }
    return ways.to(leaf);
  }
}
