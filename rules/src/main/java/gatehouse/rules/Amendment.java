package gatehouse.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What changes for whom when one text takes the place of another: for each act those who get
/// another verdict, duty or condition in some situation that can be. Exact: computed over every
/// situation, with the diagrams of both texts. Words that decide nothing do not count.
///
/// @param acts the acts on which anything changes, in the vocabulary's order
public record Amendment(List<Amended> acts) {
  /// One act with those for whom something changes, in the vocabulary's order.
  public record Amended(Facet.Value act, List<Facet.Value> actors) {
    public Amended {
      actors = List.copyOf(actors);
    }
  }

  public Amendment {
    acts = List.copyOf(acts);
  }

  /// Compares two rule books that share a vocabulary. Takes a moment where few norms differ, since
  /// only the acts that these speak of are looked at.
  ///
  /// @throws IllegalArgumentException if they share none
  public static Amendment between(Rulebook before, Rulebook after) {
    if (!before.vocabulary().equals(after.vocabulary())) {
      throw new IllegalArgumentException("Only editions with one vocabulary can be compared");
    }
    Facet act = before.vocabulary().facet("act").orElseThrow();
    IntPredicate changed = new ChangedActs(before, after).contains();
    return new Amendment(
        IntStream.range(0, act.values().size())
            .filter(changed)
            .mapToObj(value -> new OneAct(before, after, act, value).amended())
            .filter(amended -> !amended.actors().isEmpty())
            .toList());
  }

  /// Whether nothing changes for anybody.
  public boolean none() {
    return acts.isEmpty();
  }

  /// Everybody for whom something changes, by the vocabulary's names.
  public Set<String> actors() {
    return acts.stream()
        .flatMap(amended -> amended.actors().stream())
        .map(Facet.Value::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// One act, person by person; persons of whom the texts ask the same are looked at once.
  private static final class OneAct {
    private final Rulebook before;
    private final Rulebook after;
    private final Facet act;
    private final int value;
    private final Facet actor;
    private final Map<List<Question>, Boolean> known = new HashMap<>();

    OneAct(Rulebook before, Rulebook after, Facet act, int value) {
      this.before = before;
      this.after = after;
      this.act = act;
      this.value = value;
      this.actor = before.vocabulary().facet("actor").orElseThrow();
    }

    Amended amended() {
      List<Facet.Value> actors = new ArrayList<>();
      for (int who = 0; who < actor.values().size(); who++) {
        if (changes(who)) {
          actors.add(actor.values().get(who));
        }
      }
      return new Amended(act.values().get(value), actors);
    }

    private boolean changes(int who) {
      Vocabulary vocabulary = before.vocabulary();
      Situation asked = Situation.unstated(vocabulary).with(act, value).with(actor, who);
      int actSlot = vocabulary.slot(act);
      int actorSlot = vocabulary.slot(actor);
      Residual residual = new Residual(asked, Open.allBut(vocabulary, actSlot, actorSlot));
      Question left = Question.whole(before, residual);
      Question right = Question.whole(after, residual);
      return known.computeIfAbsent(List.of(left, right), _ -> differ(vocabulary, left, right));
    }

    private static boolean differ(Vocabulary vocabulary, Question left, Question right) {
      Space space = Layout.of(vocabulary, List.of(left, right));
      int possible = space.diagrams().and(left.possible(space), right.possible(space));
      Consequences l = new Consequences(left, space);
      Consequences r = new Consequences(right, space);
      if (differ(space, possible, l.verdict(), r.verdict())) {
        return true;
      }
      Set<Object> all = new java.util.HashSet<>(l.all().keySet());
      all.addAll(r.all().keySet());
      return all.stream()
          .anyMatch(what ->
              differ(
                  space, possible, l.all().getOrDefault(what, 0), r.all().getOrDefault(what, 0)));
    }

    private static boolean differ(Space space, int possible, int left, int right) {
      Diagrams diagrams = space.diagrams();
      return left != right
          && diagrams.and(possible, diagrams.join(left, right, (x, y) -> x == y ? 0 : 1)) != 0;
    }
  }
}
