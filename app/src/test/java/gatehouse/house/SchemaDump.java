package gatehouse.house;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The shape of our schemas as text, from the catalogue: the embedded server comes without pg_dump.
record SchemaDump(JdbcClient database) {
  private static final String OURS =
      "nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'history')";

  private static final String COLUMNS =
      """
      select format('column %I.%I.%I %s%s%s -- %s', nspname, relname, attname,
               format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
               coalesce(' default ' || pg_get_expr(adbin, adrelid), ''), col_description(c.oid, attnum))
      from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
        left join pg_attrdef on adrelid = c.oid and adnum = attnum
      where %s and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped
      order by nspname, relname, attnum
      """;

  private static final String TABLES =
      """
      select format('table %I.%I%s%s -- %s', nspname, relname,
               case when relrowsecurity then ' row security' else '' end,
               case when relforcerowsecurity then ' forced' else '' end, obj_description(c.oid, 'pg_class'))
      from pg_class c join pg_namespace n on n.oid = relnamespace
      where %s and relkind in ('r', 'p', 'v', 'm') order by nspname, relname
      """;

  private static final String SCHEMAS =
      """
      select format('schema %I -- %s', nspname, obj_description(oid, 'pg_namespace'))
      from pg_namespace where %s order by nspname
      """;

  private static final String CONSTRAINTS =
      """
      select format('constraint %I.%I.%I %s', nspname, relname, conname, pg_get_constraintdef(o.oid))
      from pg_constraint o join pg_class c on c.oid = conrelid join pg_namespace n on n.oid = relnamespace
      where %s and contype <> 'n' order by nspname, relname, conname
      """;

  private static final String INDEXES =
      """
      select pg_get_indexdef(indexrelid)
      from pg_index i join pg_class c on c.oid = indrelid join pg_namespace n on n.oid = relnamespace
      where %s and not exists (select from pg_constraint where conindid = indexrelid)
      order by indexrelid::regclass::text
      """;

  private static final String GRANTS =
      """
      select format('grant %s on %I.%I to %s', string_agg(lower(privilege_type), ', ' order by privilege_type),
               nspname, relname, grantee::regrole)
      from pg_class c join pg_namespace n on n.oid = relnamespace, aclexplode(relacl)
      where %s and grantee <> relowner group by nspname, relname, grantee order by nspname, relname, grantee::regrole::text
      """;

  private static final String POLICIES =
      """
      select format('policy %I on %I.%I for %s using (%s) check (%s)', polname, nspname, relname, polcmd,
               pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
      from pg_policy join pg_class c on c.oid = polrelid join pg_namespace n on n.oid = relnamespace
      where %s order by nspname, relname, polname
      """;

  String text() {
    return Stream.of(SCHEMAS, TABLES, COLUMNS, CONSTRAINTS, INDEXES, POLICIES, GRANTS)
        .flatMap(query -> lines(query).stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// Schemas, tables and columns that nobody has explained.
  List<String> unexplained() {
    return Stream.of(SCHEMAS, TABLES, COLUMNS)
        .flatMap(query -> lines(query).stream())
        .filter(line -> line.endsWith(" -- "))
        .toList();
  }

  private List<String> lines(String query) {
    var ours = query.replace("where %s", "where " + OURS);
    return database.sql(ours).query((row, number) -> row.getString(1)).list();
  }
}
