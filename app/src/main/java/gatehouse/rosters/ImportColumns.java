package gatehouse.rosters;

import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.entries.Meaning;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The states of an import as columns of its row.
final class ImportColumns {
  private static final List<String> OPTIONAL =
      List.of(
          "kind",
          "whole",
          "meanings",
          "added",
          "changed",
          "unchanged",
          "refused",
          "leavers",
          "standing",
          "fingerprint",
          "departed",
          "ended");

  private ImportColumns() {}

  static Map<String, @Nullable Object> of(RosterImport state) {
    var values = new HashMap<String, @Nullable Object>();
    OPTIONAL.forEach(name -> values.put(name, null));
    switch (state) {
      case RosterImport.Uploaded _ -> values.put("state", "uploaded");
      case RosterImport.Mapped mapped -> {
        values.put("state", "mapped");
        put(values, mapped.columns());
      }
      case RosterImport.Checked checked -> {
        values.put("state", "checked");
        put(values, checked.columns());
        put(values, checked.counts());
        values.put("fingerprint", checked.fingerprint());
      }
      case RosterImport.Applied applied -> {
        values.put("state", "applied");
        put(values, applied.counts());
        values.put("departed", applied.left());
        values.put("ended", Utc.of(applied.at()));
      }
      case RosterImport.Abandoned abandoned -> {
        values.put("state", "abandoned");
        values.put("ended", Utc.of(abandoned.at()));
      }
    }
    return values;
  }

  private static void put(Map<String, @Nullable Object> values, Columns columns) {
    values.put("kind", columns.kind().code());
    values.put("whole", columns.whole());
    values.put("meanings", columns.meanings().stream().map(Meaning::code).toArray(String[]::new));
  }

  private static void put(Map<String, @Nullable Object> values, Counts counts) {
    values.put("added", counts.added());
    values.put("changed", counts.changed());
    values.put("unchanged", counts.unchanged());
    values.put("refused", counts.refused());
    values.put("leavers", counts.leavers());
    values.put("standing", counts.standing());
  }

  static RosterImport read(ResultSet row) throws SQLException {
    var origin = origin(row);
    var version = row.getInt("version");
    return switch (row.getString("state")) {
      case "uploaded" -> new RosterImport.Uploaded(origin, version);
      case "mapped" -> new RosterImport.Mapped(origin, columns(row), version);
      case "checked" ->
          new RosterImport.Checked(
              origin, columns(row), counts(row), row.getString("fingerprint"), version);
      case "applied" ->
          new RosterImport.Applied(
              origin, counts(row), row.getInt("departed"), Utc.in(row, "ended"), version);
      case "abandoned" -> new RosterImport.Abandoned(origin, Utc.in(row, "ended"), version);
      default -> throw new SQLException("An import has no such state");
    };
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(
        new ImportId(row.getObject("id", UUID.class)),
        row.getString("file"),
        row.getObject("by_person", UUID.class),
        Utc.in(row, "at"),
        List.of((String[]) row.getArray("headings").getArray()),
        row.getInt("rows"),
        row.getString("remark"));
  }

  private static Columns columns(ResultSet row) throws SQLException {
    var meanings = (String[]) row.getArray("meanings").getArray();
    return new Columns(
        Kind.ofCode(row.getString("kind")).orElseThrow(),
        row.getBoolean("whole"),
        Arrays.stream(meanings).map(code -> Meaning.ofCode(code).orElseThrow()).toList());
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("unchanged"),
        row.getInt("refused"),
        row.getInt("leavers"),
        row.getInt("standing"));
  }
}
