package gatehouse.database;

import java.sql.Connection;
import java.sql.SQLException;

/// Whether the service's role is as powerless as row-level security needs it.
record AppRoleCheck(Connection asApp) {

  private static final String NAME = "role of the service";

  private static final String QUERY =
      """
      select r.rolsuper, r.rolbypassrls, r.rolcreaterole,
        exists (select from pg_class c where c.relowner = r.oid)
          or exists (select from pg_namespace n where n.nspowner = r.oid)
          or exists (select from pg_database d where d.datdba = r.oid)
          or exists (select from pg_proc p where p.proowner = r.oid),
        exists (select from pg_auth_members m where m.member = r.oid)
      from pg_roles r where r.rolname = current_user
      """;

  Finding look() throws SQLException {
    try (var statement = asApp.createStatement();
        var role = statement.executeQuery(QUERY)) {
      role.next();
      if (role.getBoolean(1) || role.getBoolean(2) || role.getBoolean(3)) {
        return tooPowerful("It is a superuser, passes row-level security or may make roles.");
      }
      if (role.getBoolean(5)) {
        return tooPowerful("It is a member of another role and may become it.");
      }
      return role.getBoolean(4)
          ? tooPowerful("It owns tables, functions, a schema or the database.")
          : new Finding.Ok(NAME, "owns nothing and passes no rule");
    }
  }

  private static Finding tooPowerful(String problem) {
    return new Finding.Failure(NAME, problem, "Give the service a plain role that owns nothing.");
  }
}
