package gatehouse.journeys.kill;

import gatehouse.ledger.Opening;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// An entry of the record with its details.
record Entry(String kind, String about, Map<String, String> details) {
  private static final String ALL =
      """
      select e.kind, coalesce(e.about_person::text, ''), o.salt, o.content
      from records.entry e left join records.opening o on o.school_id = e.school_id and o.entry_id = e.id
      """;

  static List<Entry> all(Connection school) throws SQLException {
    return Store.rows(
        school,
        ALL,
        row -> {
          var salt = row.getBytes(3);
          return new Entry(
              row.getString(1),
              row.getString(2),
              salt == null ? Map.of() : Opening.of(salt, row.getBytes(4)).content());
        });
  }

  /// What the entries of this kind say, one word for each.
  static List<String> of(
      List<Entry> entries, String kind, java.util.function.Function<Entry, String> key) {
    return entries.stream().filter(entry -> entry.kind().equals(kind)).map(key).toList();
  }

  String detail(String name) {
    return details.getOrDefault(name, "");
  }
}
