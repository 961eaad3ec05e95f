package gatehouse.backup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table as the catalogue knows it.
///
/// @param columns those that are kept; what the database works out by itself is left out
record Table(String schema, String name, List<String> columns) {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  Table {
    columns = List.copyOf(columns);
    requirePlain(schema);
    requirePlain(name);
    columns.forEach(Table::requirePlain);
  }

  /// Names go into files and statements as they are.
  private static void requirePlain(String word) {
    if (!PLAIN.matcher(word).matches()) {
      throw new BackupRefused("“" + word + "” is no name that a backup can keep");
    }
  }

  String fullName() {
    return schema + "." + name;
  }

  String sql() {
    return '"' + schema + "\".\"" + name + '"';
  }

  String columnsSql() {
    return columns.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
  }

  boolean ofSchools() {
    return columns.contains("school_id");
  }
}
