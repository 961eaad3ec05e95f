package gatehouse.backup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The first thing in a backup: what it is of, before anything is done with it.
///
/// @param made when the snapshot was taken
/// @param version of the Gatehouse that made it
/// @param migration the last step of the migrations that made its tables
/// @param demonstration whether nothing in it is real
/// @param postgres the version of the server
/// @param tables its tables with their columns, in the order in which they are restored
public record Heading(
    Instant made,
    String version,
    int migration,
    boolean demonstration,
    String postgres,
    List<Table> tables) {

  static final String ENTRY = "heading.txt";

  /// Of this form, not of Gatehouse: it changes when an older Gatehouse could not read the file.
  private static final int FORM = 1;

  private static final String FIRST = "gatehouse backup ";

  public Heading {
    tables = List.copyOf(tables);
  }

  /// `schema.table`, in the order in which they are restored.
  public List<String> tableNames() {
    return tables.stream().map(Table::fullName).toList();
  }

  String text() {
    return FIRST
        + FORM
        + "\nmade "
        + made
        + "\nversion "
        + version
        + "\nmigration "
        + migration
        + "\ndemonstration "
        + demonstration
        + "\npostgres "
        + postgres
        + "\n"
        + tables.stream()
            .map(each -> "table " + each.fullName() + " " + String.join(" ", each.columns()) + "\n")
            .collect(Collectors.joining());
  }

  static Heading parse(String text) {
    try {
      return read(text.lines().toList());
    } catch (IndexOutOfBoundsException
        | NumberFormatException
        | DateTimeParseException unreadable) {
      throw BackupRefused.notWhole(unreadable);
    }
  }

  private static Heading read(List<String> lines) {
    requireForm(lines.getFirst());
    var tables = new ArrayList<Table>();
    for (var line : lines.subList(6, lines.size())) {
      tables.add(table(value(line, "table")));
    }
    return new Heading(
        Instant.parse(value(lines.get(1), "made")),
        value(lines.get(2), "version"),
        Integer.parseInt(value(lines.get(3), "migration")),
        Boolean.parseBoolean(value(lines.get(4), "demonstration")),
        value(lines.get(5), "postgres"),
        tables);
  }

  private static void requireForm(String first) {
    if (!first.startsWith(FIRST)) {
      throw new BackupRefused("This file is no backup of Gatehouse's.");
    }
    if (Integer.parseInt(first.substring(FIRST.length())) > FORM) {
      throw new BackupRefused(
          "This backup was made by a newer Gatehouse, whose files this one cannot read. Restore it"
              + " with that one.");
    }
  }

  private static Table table(String words) {
    var word = Arrays.asList(words.split(" ", -1));
    var name = word.getFirst().split("\\.", 2);
    return new Table(name[0], name[1], word.subList(1, word.size()));
  }

  private static String value(String line, String name) {
    if (!line.startsWith(name + " ")) {
      throw BackupRefused.notWhole("its heading is out of order");
    }
    return line.substring(name.length() + 1);
  }
}
