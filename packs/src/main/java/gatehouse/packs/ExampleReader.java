package gatehouse.packs;

import gatehouse.rules.Situation;
import java.util.List;
import java.util.stream.Stream;

/// Reads `examples.yaml`: situations with their right answers.
final class ExampleReader {
  private final SituationReader situations;
  private final Words words;

  ExampleReader(Words words) {
    this.words = words;
    this.situations = new SituationReader(words);
  }

  List<Example> read(List<Item> examples) {
    return examples.stream().map(this::example).toList();
  }

  private Example example(Item item) {
    item.fields(Fields.EXAMPLE);
    Stream.of("situation", "verdict").forEach(item::wanted);
    Situation situation =
        item.field("situation")
            .map(situations::read)
            .orElse(Situation.unstated(words.vocabulary()));
    item.texts("duties").stream()
        .filter(d -> !Fields.DUTY_KINDS.contains(d))
        .forEach(d -> item.problems().unknown(item, "The duty", d, Fields.DUTY_KINDS));
    return new Example(
        item.required("id"),
        item.required("sentence"),
        situation,
        item.field("verdict").map(NormReader::verdict).orElse(gatehouse.rules.Verdict.SILENT),
        NormReader.clauses(item, "rests_on"),
        item.texts("duties"),
        item.line());
  }
}
