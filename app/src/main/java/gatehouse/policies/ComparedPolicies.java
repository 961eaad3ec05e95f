package gatehouse.policies;

import gatehouse.packs.Edition;
import gatehouse.packs.Library;
import gatehouse.packs.Pack;
import gatehouse.rules.Comparison;
import gatehouse.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/// Policies side by side, as a person reads them.
@Component
public final class ComparedPolicies {
  private final Policies policies;
  private final Map<String, Rulebook> alone = new ConcurrentHashMap<>();
  private final Map<Pair, List<Contrast>> cast = new ConcurrentHashMap<>();
  private final List<Pair> pairs = allPairs(Library.POLICIES);
  private final Map<Pair, PairOfPolicies.Figures> figures = new ConcurrentHashMap<>();
  private final AtomicBoolean begun = new AtomicBoolean();

  private record Pair(String left, String right) {}

  ComparedPolicies(Policies policies) {
    this.policies = policies;
  }

  /// The rows that a search finds.
  public Contrasts contrasts(Pack left, Pack right, ContrastSearch search) {
    Pair pair = new Pair(left.info().id(), right.info().id());
    List<Contrast> all = cast.computeIfAbsent(pair, _ -> cast(left, right));
    return Contrasts.folded(search.in(all, () -> alone(left), () -> alone(right)));
  }

  private List<Contrast> cast(Pack left, Pack right) {
    Comparison comparison = policies.comparison(left.info().id(), right.info().id());
    Casting casting = new Casting(alone(left), alone(right));
    return comparison.differences().stream().map(casting::of).toList();
  }

  /// Each two of the policies, with figures as far as they have been compared by now. The first
  /// want begins the comparisons, one after the other because each takes a lot of memory.
  public List<PairOfPolicies> pairs() {
    if (begun.compareAndSet(false, true)) {
      Thread.ofVirtual().name("pairs").start(this::compareAll);
    }
    return pairs.stream().map(this::known).toList();
  }

  /// Whether every pair has its figures.
  public static boolean complete(List<PairOfPolicies> pairs) {
    return pairs.stream().allMatch(pair -> pair.figures() != null);
  }

  void compareAll() {
    pairs.forEach(pair ->
        figures.put(
            pair, PairOfPolicies.Figures.of(policies.comparison(pair.left(), pair.right()))));
  }

  private PairOfPolicies known(Pair pair) {
    return new PairOfPolicies(pair.left(), pair.right(), figures.get(pair));
  }

  private static List<Pair> allPairs(List<String> ids) {
    List<Pair> pairs = new ArrayList<>();
    for (int left = 0; left < ids.size(); left++) {
      for (int right = left + 1; right < ids.size(); right++) {
        pairs.add(new Pair(ids.get(left), ids.get(right)));
      }
    }
    return List.copyOf(pairs);
  }

  private Rulebook alone(Pack pack) {
    return alone.computeIfAbsent(pack.info().id(), _ -> Edition.asWritten(pack).rulebook());
  }
}
