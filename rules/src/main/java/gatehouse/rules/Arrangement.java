package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Looks for an order of variables that keeps linked ones together: the FORCE heuristic (Aloul,
/// Markov and Sakallah 2003), started from the vocabulary's own order, which keeps like with like
/// already. (Other starts were tried and gave larger diagrams.)
final class Arrangement {
  private static final int ROUNDS = 30;

  private final int size;
  private final List<BitSet> links;

  Arrangement(int size, List<BitSet> links) {
    this.size = size;
    this.links = links;
  }

  List<Integer> best() {
    double[] at = new double[size];
    for (int v = 0; v < size; v++) {
      at[v] = v;
    }
    List<Integer> order = places(at);
    for (int round = 0; round < ROUNDS; round++) {
      pull(at);
      order = places(at);
      for (int place = 0; place < size; place++) {
        at[order.get(place)] = place;
      }
    }
    return order;
  }

  /// Moves each variable to the middle of its links, and each link to the middle of its variables.
  private void pull(double[] at) {
    double[] sum = new double[size];
    int[] count = new int[size];
    for (BitSet link : links) {
      double middle = middle(link, at);
      for (int v = link.nextSetBit(0); v >= 0; v = link.nextSetBit(v + 1)) {
        sum[v] += middle;
        count[v]++;
      }
    }
    for (int v = 0; v < size; v++) {
      at[v] = count[v] == 0 ? at[v] : sum[v] / count[v];
    }
  }

  private static double middle(BitSet link, double[] at) {
    double sum = 0;
    for (int v = link.nextSetBit(0); v >= 0; v = link.nextSetBit(v + 1)) {
      sum += at[v];
    }
    return sum / link.cardinality();
  }

  private List<Integer> places(double[] at) {
    List<Integer> order = new ArrayList<>();
    for (int v = 0; v < size; v++) {
      order.add(v);
    }
    order.sort(Comparator.comparingDouble(v -> at[v]));
    return order;
  }
}
