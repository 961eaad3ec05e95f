package gatehouse.rosters.entries;

import gatehouse.people.Person;
import gatehouse.rosters.sheets.Sheet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the rows of a file, once it is said what its columns hold.
public final class EntryReader {
  private final Columns columns;
  private final Map<Meaning, DateColumn> dates = new EnumMap<>(Meaning.class);

  /// @param lines all rows below the headings: a column's dates are judged together
  public EntryReader(Columns columns, List<Sheet.Line> lines) {
    this.columns = columns;
    for (var meaning : List.of(Meaning.BORN, Meaning.STARTS, Meaning.LEAVES)) {
      columns.of(meaning).ifPresent(column -> dates.put(meaning, DateColumn.of(lines, column)));
    }
  }

  public RowReading read(Sheet.Line line) {
    var cells = new RowCells(line, columns);
    cells.refuseBeyond(columns.meanings().size());
    var roles = cells.roles(columns.kind());
    var name = cells.name();
    var reference = cells.checked(Meaning.REFERENCE, Person::checkedReference);
    var email = cells.email();
    var year = cells.year();
    var born = cells.day(Meaning.BORN, dates);
    var starts = cells.day(Meaning.STARTS, dates);
    var leaves = cells.day(Meaning.LEAVES, dates);
    var family = cells.family();
    if (starts.isPresent() && leaves.filter(starts.get()::isAfter).isPresent()) {
      cells.fault(Meaning.LEAVES, "it lies before the first day. Correct one of them.");
    }
    return name.filter(_ -> cells.faults().isEmpty())
        .<RowReading>map(known ->
            new RowReading.Good(
                new Entry(
                    line.number(),
                    known,
                    roles,
                    reference,
                    email,
                    year,
                    born,
                    starts,
                    leaves,
                    family)))
        .orElseGet(() -> new RowReading.Faulty(line.number(), who(cells), cells.faults()));
  }

  /// What stands in the file under this meaning, in faulty rows too.
  public static List<String> standing(Columns columns, List<Sheet.Line> lines, Meaning meaning) {
    return columns.of(meaning).stream()
        .boxed()
        .flatMap(column -> lines.stream().map(line -> line.cell(column)))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /// A day as an office writes it; empty if it is none, or in doubt.
  public static Optional<LocalDate> day(String text) {
    return DateColumn.of(List.of(), 0).read(text) instanceof DateColumn.Reading.Day(var day)
        ? Optional.of(day)
        : Optional.empty();
  }

  private static String who(RowCells cells) {
    var name =
        Stream.of(Meaning.FULL_NAME, Meaning.GIVEN, Meaning.FAMILY)
            .map(cells::shown)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? "(no name)" : name.substring(0, Math.min(name.length(), 200));
  }
}
