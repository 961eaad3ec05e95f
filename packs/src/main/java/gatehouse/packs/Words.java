package gatehouse.packs;

import gatehouse.rules.Condition;
import gatehouse.rules.Facet;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Vocabulary;
import java.util.List;

/// The shared vocabulary together with what cannot be the case at once.
///
/// @param vocabulary the facets in which situations are told
/// @param impossible what is refused as contradictory
/// @param digest SHA-256 of the file, in hexadecimal
public record Words(Vocabulary vocabulary, List<Rulebook.Impossibility> impossible, String digest) {
  public Words {
    impossible = List.copyOf(impossible);
  }

  /// The vocabulary that ships with Gatehouse.
  ///
  /// @throws UnusablePack if the file is damaged
  public static Words shipped() {
    return read("vocabulary.yaml", Shipped.text("vocabulary.yaml"));
  }

  static Words read(String file, String text) {
    Problems problems = new Problems();
    Item root =
        YamlFile.read(file, text, problems).orElseThrow(() -> new UnusablePack(problems.all()));
    List<Facet> facets =
        root.field("facets").orElse(root).fields().entrySet().stream()
            .map(e -> facet(e.getKey(), e.getValue()))
            .toList();
    Vocabulary vocabulary = new Vocabulary(facets);
    ConditionReader conditions = new ConditionReader(vocabulary, _ -> List.of());
    List<Rulebook.Impossibility> impossible =
        root.items("impossible").stream().map(i -> impossibility(i, conditions)).toList();
    if (problems.anyError()) {
      throw new UnusablePack(problems.all());
    }
    return new Words(vocabulary, impossible, Digest.of(List.of(text)));
  }

  private static Rulebook.Impossibility impossibility(Item item, ConditionReader conditions) {
    Condition when = item.field("when").map(conditions::read).orElse(Condition.never());
    return new Rulebook.Impossibility(when, item.required("says"));
  }

  private static Facet facet(String id, Item item) {
    Facet.Kind kind = item.required("kind").equals("one") ? Facet.Kind.ONE : Facet.Kind.MANY;
    List<Facet.Value> values =
        item.field("values").orElse(item).fields().entrySet().stream()
            .map(e -> value(e.getKey(), e.getValue()))
            .toList();
    return new Facet(
        id,
        kind,
        item.required("ask"),
        item.required("label"),
        values,
        item.field("groups").map(Words::groups).orElse(java.util.Map.of()),
        item.optional("usual").orElse(null));
  }

  private static Facet.Value value(String id, Item item) {
    return new Facet.Value(id, item.required("is"), item.texts("words"));
  }

  private static java.util.Map<String, List<String>> groups(Item item) {
    java.util.Map<String, List<String>> groups = new java.util.LinkedHashMap<>();
    item.fields()
        .forEach(
            (name, members) -> groups.put(name, members.list().stream().map(Item::text).toList()));
    return groups;
  }
}
