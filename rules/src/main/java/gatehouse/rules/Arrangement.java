package gatehouse.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Looks for an order of variables that keeps linked ones together: the FORCE heuristic (Aloul,
/// Markov and Sakallah 2003) from several starts, and the order with the fewest links open at a
/// time wins. The seed is fixed, so that the same texts always give the same order.
final class Arrangement {
  private static final int ROUNDS = 30;
  private static final int STARTS = 1;

  private final int size;
  private final List<BitSet> links;

  Arrangement(int size, List<BitSet> links) {
    this.size = size;
    this.links = links;
  }

  List<Integer> best() {
    Random random = new Random(20261121);
    List<Integer> best = settled(start(null));
    for (int s = 1; s < STARTS && size > 12; s++) {
      List<Integer> other = settled(start(random));
      best = open(other) < open(best) ? other : best;
    }
    return best;
  }

  private double[] start(@org.jspecify.annotations.Nullable Random random) {
    double[] at = new double[size];
    for (int v = 0; v < size; v++) {
      at[v] = random == null ? v : random.nextDouble();
    }
    return at;
  }

  private List<Integer> settled(double[] at) {
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

  /// How many links are open, summed over the places of the order.
  private double open(List<Integer> order) {
    int[] place = new int[size];
    for (int p = 0; p < size; p++) {
      place[order.get(p)] = p;
    }
    int[] change = new int[size + 1];
    for (BitSet link : links) {
      change[link.stream().map(v -> place[v]).min().orElse(0)]++;
      change[link.stream().map(v -> place[v]).max().orElse(0)]--;
    }
    return sum(change);
  }

  private static double sum(int[] change) {
    double sum = 0;
    int open = 0;
    for (int step : change) {
      open += step;
      sum += Math.pow(2, open / 2.0);
    }
    return sum;
  }
}
