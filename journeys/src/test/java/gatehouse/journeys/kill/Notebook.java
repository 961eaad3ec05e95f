package gatehouse.journeys.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What clients were told: the one side of the comparison.
final class Notebook {
  /// A client was told that this is done.
  ///
  /// @param sql asks the school's data for a row if it is really so
  record Told(String what, UUID school, String sql) {}

  private final List<Told> all = new ArrayList<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> odd = new TreeMap<>();
  private final AtomicInteger unanswered = new AtomicInteger();
  private int looked;

  synchronized void told(String kind, String what, UUID school, String sql) {
    all.add(new Told(kind + " " + what, school, sql));
    kinds.merge(kind, 1, Integer::sum);
  }

  /// Nobody answered; the client goes on as a person would. What was no broken connection is noted.
  void unanswered(Unanswered why) {
    unanswered.incrementAndGet();
    if (why.getCause() == null) {
      odd(String.valueOf(why.getMessage()));
    }
  }

  /// An answer that the client did not expect.
  synchronized void odd(String what) {
    odd.merge(what.substring(0, Math.min(what.length(), 160)), 1, Integer::sum);
  }

  /// What was told since this was asked last.
  synchronized List<Told> news() {
    var news = List.copyOf(all.subList(looked, all.size()));
    looked = all.size();
    return news;
  }

  synchronized int size() {
    return all.size();
  }

  int withoutAnswer() {
    return unanswered.get();
  }

  synchronized String byKind() {
    return kinds.toString();
  }

  synchronized String oddities() {
    return odd.toString();
  }
}
