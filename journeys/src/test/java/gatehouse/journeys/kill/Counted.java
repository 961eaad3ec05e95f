package gatehouse.journeys.kill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each word stands in a list.
final class Counted {
  private Counted() {}

  static Map<String, Integer> of(List<String> words) {
    var counted = new HashMap<String, Integer>();
    words.forEach(word -> counted.merge(word, 1, Integer::sum));
    return counted;
  }
}
