package gatehouse.packs;

import java.util.List;
import java.util.Map;

/// What came of reading a pack.
///
/// @param pack the policy, as far as it could be read
/// @param examples its examples
/// @param references its reference data, for a national layer
/// @param problems what is wrong in it
public record Reading(
    Pack pack, List<Example> examples, List<Reference> references, List<Problem> problems) {
  public Reading {
    examples = List.copyOf(examples);
    references = List.copyOf(references);
    problems = List.copyOf(problems);
  }

  /// Whether the pack cannot be used.
  public boolean anyError() {
    return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /// This reading, if the pack can be used.
  ///
  /// @throws UnusablePack if it has errors
  public Reading usable() {
    if (anyError()) {
      throw new UnusablePack(problems);
    }
    return this;
  }

  static Reading of(Words words, PackFiles files) {
    Problems problems = new Problems();
    Pack pack = new PackReader(words, files, problems).read();
    List<Example> examples =
        files.has("examples.yaml")
            ? new ExampleReader(words).read(files.list("examples.yaml", "examples", problems))
            : List.of();
    List<Reference> references =
        files.has("reference.yaml")
            ? files.list("reference.yaml", "entries", problems).stream()
                .map(Reading::reference)
                .toList()
            : List.of();
    return new Reading(pack, examples, references, problems.all());
  }

  private static Reference reference(Item item) {
    item.fields(Fields.REFERENCE);
    return new Reference(
        item.required("id"),
        item.required("title"),
        item.required("kind"),
        item.required("says"),
        item.optional("from").orElse(null),
        item.optional("until").orElse(null),
        item.optional("superseded_by").orElse(null),
        item.required("source"),
        item.truth("verified"),
        item.field("figures").map(PackReader::plain).orElse(Map.of()));
  }
}
