package gatehouse.advice.web;

import gatehouse.advice.Told;
import gatehouse.rules.Facet;
import gatehouse.rules.Telling;
import gatehouse.rules.Vocabulary;
import gatehouse.shell.Link;
import java.util.List;
import java.util.stream.Stream;

/// One thing that was told, with the way to change it.
///
/// @param label what it is about
/// @param values what was told, in words
/// @param change leads back to the question
public record ToldRow(String label, List<String> values, Link change) {
  public ToldRow {
    values = List.copyOf(values);
  }

  static List<ToldRow> of(Asking asking, String policy, Vocabulary vocabulary) {
    Stream<ToldRow> facets =
        asking.told().values().keySet().stream()
            .flatMap(name -> vocabulary.facet(name).stream())
            .map(facet -> of(asking, facet));
    Link other = new Link("Change", asking.back("policy"));
    return Stream.concat(Stream.of(new ToldRow("Policy", List.of(policy), other)), facets).toList();
  }

  private static ToldRow of(Asking asking, Facet facet) {
    List<String> words =
        asking.told().of(facet.id()).stream().map(value -> word(facet, value)).toList();
    return new ToldRow(facet.label(), words, new Link("Change", asking.back(facet.id())));
  }

  private static String word(Facet facet, String value) {
    return switch (value) {
      case Told.NONE -> "None of those asked about";
      case Telling.UNKNOWN -> "I do not know";
      default -> facet.value(value).map(Facet.Value::is).orElse(value);
    };
  }
}
