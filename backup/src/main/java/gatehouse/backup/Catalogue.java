package gatehouse.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What there is to be kept. Asked of the database itself, so that a table which is added tomorrow
/// cannot be forgotten.
record Catalogue(Connection connection) {
  /// What is left behind on purpose, each with its reason.
  static final Map<String, String> LEFT_BEHIND =
      Map.of(
          "signin.session", "after a restore everybody signs in anew: ended sessions stay ended");

  private static final String OURS =
      """
      n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'history')
      """;

  /// A sequence with its state.
  record Sequence(String sql, long value, boolean called) {}

  /// In an order in which each stands behind those that it refers to.
  List<Table> tables() throws SQLException {
    var tables = new TreeMap<String, Table>();
    for (var table : unordered()) {
      if (!LEFT_BEHIND.containsKey(table.fullName())) {
        tables.put(table.fullName(), table);
      }
    }
    return ordered(tables, references());
  }

  /// All of them, also what is left behind.
  List<Table> unordered() throws SQLException {
    var tables = new ArrayList<Table>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select n.nspname, c.relname, (
                  select string_agg(a.attname, ' ' order by a.attnum) from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and %s
                order by 1, 2
                """
                    .formatted(OURS))) {
      while (rows.next()) {
        var columns = Arrays.asList(rows.getString(3).split(" ", -1));
        tables.add(new Table(rows.getString(1), rows.getString(2), columns));
      }
    }
    return tables;
  }

  private Map<String, Set<String>> references() throws SQLException {
    var references = new TreeMap<String, Set<String>>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select fn.nspname || '.' || f.relname, tn.nspname || '.' || t.relname
                from pg_constraint k
                  join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
                  join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
                where k.contype = 'f' and k.conrelid <> k.confrelid
                """)) {
      while (rows.next()) {
        references.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>()).add(rows.getString(2));
      }
    }
    return references;
  }

  private static List<Table> ordered(
      TreeMap<String, Table> tables, Map<String, Set<String>> references) {
    var ordered = new ArrayList<Table>();
    while (!tables.isEmpty()) {
      var next =
          tables.keySet().stream()
              .filter(name ->
                  references.getOrDefault(name, Set.of()).stream().noneMatch(tables::containsKey))
              .findFirst()
              .orElseThrow(() ->
                  new BackupRefused("Tables refer to each other in a circle: " + tables.keySet()));
      ordered.add(tables.remove(next));
    }
    return ordered;
  }

  List<Sequence> sequences() throws SQLException {
    var sequences = new ArrayList<Sequence>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select format('%%I.%%I', s.schemaname, s.sequencename),
                  coalesce(s.last_value, s.start_value), s.last_value is not null
                from pg_sequences s join pg_namespace n on n.nspname = s.schemaname where %s order by 1
                """
                    .formatted(OURS))) {
      while (rows.next()) {
        sequences.add(new Sequence(rows.getString(1), rows.getLong(2), rows.getBoolean(3)));
      }
    }
    return sequences;
  }

  /// The last step of the migrations that made these tables.
  int migration() throws SQLException {
    return Integer.parseInt(
        one(
            """
            select coalesce(max(version::int), 0) from history.flyway_schema_history where success
            """));
  }

  String serverVersion() throws SQLException {
    return one("show server_version");
  }

  /// Whether row-level security binds this role. It binds the owner too, where it is forced.
  boolean bound() throws SQLException {
    return one("select not (rolsuper or rolbypassrls) from pg_roles where rolname = current_user")
        .equals("t");
  }

  /// Every school; their names are public, so every role sees them all.
  List<String> schools() throws SQLException {
    var schools = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from schools.school order by id")) {
      while (rows.next()) {
        schools.add(rows.getString(1));
      }
    }
    return schools;
  }

  /// Tables with row-level security that no bound role could read whole: neither school by school
  /// nor because everybody may see every row.
  List<String> closedToBoundRoles() throws SQLException {
    var closed = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and c.relrowsecurity and %s
                  and not exists (select from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped)
                  and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
                    and p.polcmd in ('*', 'r') and pg_get_expr(p.polqual, c.oid) = 'true')
                order by 1
                """
                    .formatted(OURS))) {
      while (rows.next()) {
        closed.add(rows.getString(1));
      }
    }
    return closed;
  }

  private String one(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
