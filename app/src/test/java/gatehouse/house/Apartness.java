package gatehouse.house;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the catalogue says about how schools are kept apart; each question answers with what is
/// wrong.
record Apartness(JdbcClient owner) {
  private static final String OURS =
      "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'history')";

  /// Tables with a `school_id`.
  private static final String OF_SCHOOLS =
      """
      select c.oid, n.nspname || '.' || c.relname as name, a.attnum as school, c.relrowsecurity, c.relforcerowsecurity
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and %s
      """
          .formatted(OURS);

  private static final String STANDARD =
      "(school_id = (NULLIF(current_setting('gatehouse.school'::text, true), ''::text))::uuid)";

  List<String> tablesOfSchools() {
    return ask("select name from (" + OF_SCHOOLS + ") t order by name");
  }

  List<String> tablesOfNoSchool() {
    return ask(
        """
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and %s and not exists (
          select from pg_attribute where attrelid = c.oid and attname = 'school_id' and not attisdropped)
        order by 1
        """
            .formatted(OURS));
  }

  List<String> withoutForcedSecurity() {
    return ask(
        "select name from ("
            + OF_SCHOOLS
            + ") t where not (relrowsecurity and relforcerowsecurity)");
  }

  List<String> withoutTheStandardPolicy() {
    return owner
        .sql(
            """
            select name from (%s) t where not exists (
              select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
                and pg_get_expr(p.polqual, t.oid) = :standard and pg_get_expr(p.polwithcheck, t.oid) = :standard)
            """
                .formatted(OF_SCHOOLS))
        .param("standard", STANDARD)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Every other permissive policy widens what is seen; a restrictive one only narrows.
  List<String> furtherPolicies() {
    return owner
        .sql(
            """
            select name || ' ' || p.polname from (%s) t join pg_policy p on p.polrelid = t.oid
            where p.polpermissive and (pg_get_expr(p.polqual, t.oid) is distinct from :standard
              or pg_get_expr(p.polwithcheck, t.oid) is distinct from :standard)
            order by 1
            """
                .formatted(OF_SCHOOLS))
        .param("standard", STANDARD)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Keys across schools would tell one school that something exists at another.
  List<String> keysNotBySchool() {
    return ask(
        """
        select name || ' ' || i.indexrelid::regclass from (%s) t join pg_index i on i.indrelid = t.oid
        where i.indisunique and i.indkey[0] <> t.school
        """
            .formatted(OF_SCHOOLS));
  }

  List<String> withoutPrimaryKey() {
    return ask(
        """
        select name from (%s) t where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
        """
            .formatted(OF_SCHOOLS));
  }

  /// A reference leads by the school to a row of the same school, or to the school itself.
  List<String> referencesNotBySchool() {
    return ask(
        """
        select name || ' ' || k.conname from (%s) t
          join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
          join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
        where k.conkey[1] <> t.school
          or not (f.attname = 'school_id' or k.confrelid = 'schools.school'::regclass and f.attname = 'id')
        """
            .formatted(OF_SCHOOLS));
  }

  List<String> viewsWithOwnersRights() {
    return ask(
        """
        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where %s and (c.relkind = 'm' or c.relkind = 'v'
          and not coalesce(c.reloptions @> '{security_invoker=true}', false))
        """
            .formatted(OURS));
  }

  List<String> functionsWithOwnersRights() {
    return ask(
        """
        select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and %s
        """
            .formatted(OURS));
  }

  /// Row-level security binds neither a superuser nor an owner, and no TRUNCATE.
  List<String> powersOfTheService() {
    return ask(
        """
        select 'superuser' from pg_roles where rolname = 'gatehouse_app' and rolsuper
        union all select 'bypasses row security' from pg_roles where rolname = 'gatehouse_app' and rolbypassrls
        union all select 'makes roles' from pg_roles where rolname = 'gatehouse_app' and rolcreaterole
        union all select 'is a member of ' || roleid::regrole from pg_auth_members where member = 'gatehouse_app'::regrole
        union all select 'owns ' || oid::regclass from pg_class where relowner = 'gatehouse_app'::regrole
        union all select 'owns schema ' || nspname from pg_namespace where nspowner = 'gatehouse_app'::regrole
        union all select 'owns function ' || oid::regproc from pg_proc where proowner = 'gatehouse_app'::regrole
        union all select 'truncates ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and %s and has_table_privilege('gatehouse_app', c.oid, 'truncate')
        """
            .formatted(OURS));
  }

  private List<String> ask(String question) {
    return owner.sql(question).query((row, _) -> row.getString(1)).list();
  }
}
