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
  private final Situation from;
  private final Reach reach;
  private final int top;
  private final int[] cost;
  private final int[] via;
  private final int[][] prices;
  private final @Nullable Ways ways;

  private Landscape(Space space, Reach reach, int top, Situation from, @Nullable Ways ways) {
    this.space = space;
    this.from = from;
    this.reach = reach;
    this.top = top;
    this.cost = new int[reach.size()];
    this.via = new int[reach.size()];
    this.prices = new int[space.size()][];
    this.ways = ways;
    Arrays.fill(cost, NOT_REACHED);
    cost[top] = 0;
    sweep();
  }

  /// The landscape below a node as seen from a situation.
  static Landscape of(Space space, int root, Situation from) {
    Reach reach = new Reach(space, root);
    return new Landscape(space, reach, reach.number(root), from, null);
  }

  /// The same, with the ways to each leaf counted over all variables of the space.
  static Landscape counted(Space space, int root, Situation from) {
    Reach reach = new Reach(space, root);
    int top = reach.number(root);
    return new Landscape(space, reach, top, from, new Ways(space, reach, top));
  }

  /// The landscape below a node of this one as seen from another situation, not counted.
  Landscape below(int node, Situation seenFrom) {
    return new Landscape(space, reach, reach.number(node), seenFrom, null);
  }

  private void sweep() {
    for (int v = 0; v < prices.length; v++) {
      prices[v] = prices(space.variable(v));
    }
    for (int place = Math.max(0, top - Diagrams.LEAVES); place < reach.inner(); place++) {
      int sofar = cost[Diagrams.LEAVES + place];
      if (sofar != NOT_REACHED) {
        branchOut(place, sofar, prices[reach.variable(place)]);
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

  private void branchOut(int place, int sofar, int[] price) {
    int first = reach.firstBranch(place);
    for (int value = 0; value < price.length; value++) {
      int number = reach.child(first + value);
      if (sofar + price[value] < cost[number]) {
        cost[number] = sofar + price[value];
        via[number] = first + value;
      }
      if (ways != null) {
        ways.step(place, number, value);
      }
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
      if (cost[Diagrams.LEAVES + place] != NOT_REACHED) {
        support.set(reach.variable(place));
      }
    }
    return support;
  }

  /// The situation nearest to the one looked from that leads to the leaf, which must be reachable.
  Situation nearest(int leaf) {
    Situation found = from;
    for (int number = leaf; number != top; ) {
      int place = reach.placeOf(via[number]);
      int value = via[number] - reach.firstBranch(place);
      Variable variable = space.variable(reach.variable(place));
      found = variable.price(value, from) == 0 ? found : variable.set(found, value);
      number = Diagrams.LEAVES + place;
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
