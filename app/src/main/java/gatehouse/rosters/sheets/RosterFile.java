package gatehouse.rosters.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One file of OneRoster: rows whose cells are found by their heading, whatever its case.
final class RosterFile {
  private final List<Row> rows;
  private final Map<String, Map<String, List<Row>>> indexes = new HashMap<>();

  /// A row by the headings in small letters.
  record Row(int number, Map<String, String> cells) {
    String get(String heading) {
      return cells.getOrDefault(heading, "");
    }

    String first(String heading, String otherwise) {
      return get(heading).isEmpty() ? get(otherwise) : get(heading);
    }
  }

  private RosterFile(List<Row> rows) {
    this.rows = rows;
  }

  /// A file that is not in the archive has no rows.
  static RosterFile of(Archive archive, String name, SheetLimits limits) throws Unreadable {
    var file = archive.named(name);
    if (file.isEmpty()) {
      return new RosterFile(List.of());
    }
    try {
      return new RosterFile(rows(CsvReader.read(Letters.of(file.get()), limits).lines()));
    } catch (Unreadable inside) {
      throw new Unreadable(name + ": " + inside.why());
    }
  }

  private static List<Row> rows(List<Sheet.Line> lines) {
    var rows = new ArrayList<Row>();
    for (var line : lines.isEmpty() ? lines : lines.subList(1, lines.size())) {
      var cells = new HashMap<String, String>();
      for (var column = 0; column < lines.getFirst().cells().size(); column++) {
        cells.put(heading(lines.getFirst(), column), line.cell(column));
      }
      rows.add(new Row(line.number(), cells));
    }
    return rows;
  }

  private static String heading(Sheet.Line head, int column) {
    return head.cell(column).toLowerCase(Locale.ROOT);
  }

  List<Row> rows() {
    return rows;
  }

  /// The first row with this value under the heading, or under the other one.
  Optional<Row> by(String heading, String otherwise, String value) {
    return allBy(heading, value).stream()
        .findFirst()
        .or(() -> allBy(otherwise, value).stream().findFirst());
  }

  List<Row> allBy(String heading, String value) {
    return indexes.computeIfAbsent(heading, this::index).getOrDefault(value, List.of());
  }

  private Map<String, List<Row>> index(String heading) {
    var index = new HashMap<String, List<Row>>();
    for (var row : rows) {
      var value = row.get(heading);
      if (!value.isEmpty()) {
        index.computeIfAbsent(value, _ -> new ArrayList<>()).add(row);
      }
    }
    return index;
  }

  /// Several ids stand in one cell, with commas between.
  static List<String> list(String cell) {
    return Arrays.stream(cell.split(",", -1))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
