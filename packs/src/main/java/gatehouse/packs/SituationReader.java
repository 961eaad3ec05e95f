package gatehouse.packs;

import gatehouse.rules.Situation;
import gatehouse.rules.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a situation from a YAML mapping of facets to values.
final class SituationReader {
  private final Words words;

  SituationReader(Words words) {
    this.words = words;
  }

  Situation read(Item item) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    item.fields().forEach((facet, value) -> told.put(facet, texts(value)));
    Telling telling = Telling.of(words.vocabulary(), told);
    telling.faults().forEach(f -> item.problems().error(item, f.message(), f.advice()));
    words.impossible().stream()
        .filter(i -> i.when().holds(telling.situation()))
        .forEach(i -> item.problems().error(item, "This cannot be: " + i.says(), ""));
    return telling.situation();
  }

  private static List<String> texts(Item value) {
    List<String> texts = new ArrayList<>();
    value.list().forEach(i -> texts.add(i.text()));
    return texts;
  }
}
