package gatehouse.rosters.web;

import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.entries.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What somebody says about the columns of a file; empty where nothing is chosen yet.
///
/// @param version of the import that they saw
public record ColumnsForm(
    Optional<Kind> kind, Optional<Boolean> whole, List<Meaning> meanings, int version) {
  public ColumnsForm {
    meanings = List.copyOf(meanings);
  }

  static ColumnsForm of(Columns columns, int version) {
    return new ColumnsForm(
        Optional.of(columns.kind()), Optional.of(columns.whole()), columns.meanings(), version);
  }

  static ColumnsForm guessed(List<Meaning> meanings, int version) {
    var kind = meanings.contains(Meaning.ROLE) ? Optional.of(Kind.MIXED) : guess(meanings);
    return new ColumnsForm(kind, Optional.empty(), meanings, version);
  }

  private static Optional<Kind> guess(List<Meaning> meanings) {
    if (meanings.contains(Meaning.CHILDREN)) {
      return Optional.of(Kind.PARENTS);
    }
    return meanings.contains(Meaning.YEAR) || meanings.contains(Meaning.BORN)
        ? Optional.of(Kind.PUPILS)
        : Optional.empty();
  }

  /// A field that was tampered with counts as not filled in.
  static ColumnsForm sent(Map<String, String> fields, int columns) {
    return new ColumnsForm(
        Kind.ofCode(fields.getOrDefault("kind", "")),
        whole(fields.getOrDefault("whole", "")),
        IntStream.range(0, columns)
            .mapToObj(column -> fields.getOrDefault(field(column), ""))
            .map(code -> Meaning.ofCode(code).orElse(Meaning.NOTHING))
            .toList(),
        version(fields.getOrDefault("version", "")));
  }

  static int version(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  static String field(int column) {
    return "column-" + (column + 1);
  }

  private static Optional<Boolean> whole(String answer) {
    return switch (answer) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// What stands in the form if it is complete.
  Optional<Columns> columns() {
    return kind.flatMap(each -> whole.map(all -> new Columns(each, all, meanings)));
  }

  /// What is wrong, and at which field.
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (kind.isEmpty()) {
      faults.add(new Fault("kind", "Choose who is in this file."));
    }
    if (whole.isEmpty()) {
      faults.add(new Fault("whole", "Choose whether everybody is in this file."));
    }
    columns()
        .map(Columns::faults)
        .orElse(List.of())
        .forEach(why -> faults.add(new Fault(field(0), why)));
    return faults;
  }

  record Fault(String field, String why) {}
}
