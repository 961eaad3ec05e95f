package gatehouse.database;

import java.sql.Connection;
import java.sql.SQLException;

/// Whether row-level security holds on every table with rows of schools, for its owner too.
record ApartCheck(Connection connection) {

  private static final String NAME = "schools kept apart";

  Finding look() throws SQLException {
    var open =
        new Questions(connection)
            .all(
                """
                select format('%I.%I', n.nspname, c.relname)
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id'
                where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
                order by 1
                """);
    return open.isEmpty()
        ? new Finding.Ok(NAME, "row-level security is forced on every table")
        : new Finding.Failure(
            NAME,
            "Row-level security is not forced on " + String.join(", ", open) + ".",
            "Run: alter table ... enable row level security, force row level security.");
  }
}
