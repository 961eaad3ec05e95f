package gatehouse.backup;

import gatehouse.database.ConnectionDetails;
import gatehouse.database.TemporaryPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A database of its own on the test's server, with tables like a small Gatehouse's.
///
/// @param owner the login that owns it; bound by row-level security where it is no superuser
/// @param superuser who sees everything whatever is forced
record Scratch(ConnectionDetails owner, ConnectionDetails superuser) {
  static final String BOUND = "bound_owner";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  static final Migrations MIGRATIONS =
      new Migrations() {
        @Override
        public int newest() {
          return 3;
        }

        @Override
        public void make(ConnectionDetails owner, int step) {
          try {
            makeTables(owner);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  static Scratch ownedBySuperuser() throws SQLException {
    var server = TemporaryPostgres.shared().owner();
    var name = "scratch_" + NUMBER.incrementAndGet();
    run(server, "create database " + name);
    var here = new ConnectionDetails(url(server, name), server.user(), server.password());
    return new Scratch(here, here);
  }

  /// As on a server that somebody else runs.
  static Scratch ownedByABoundRole() throws SQLException {
    var server = TemporaryPostgres.shared().owner();
    var name = "scratch_" + NUMBER.incrementAndGet();
    if (ask(server, "select 1 from pg_roles where rolname = '" + BOUND + "'").isEmpty()) {
      run(server, "create role " + BOUND + " login password 'open sesame'");
    }
    run(server, "create database " + name + " owner " + BOUND);
    return new Scratch(
        new ConnectionDetails(url(server, name), BOUND, "open sesame"),
        new ConnectionDetails(url(server, name), server.user(), server.password()));
  }

  private static String url(ConnectionDetails server, String database) {
    return server.jdbcUrl().replace("/gatehouse?", "/" + database + "?");
  }

  /// Makes the tables, and rows of two schools.
  Scratch filled() throws SQLException {
    makeTables(owner);
    run(superuser, ROWS);
    return this;
  }

  private static void makeTables(ConnectionDetails owner) throws SQLException {
    run(owner, TABLES);
  }

  private static final String TABLES =
      """
      create schema history;
      create table history.flyway_schema_history (version text, success boolean);
      insert into history.flyway_schema_history values ('0001', true), ('0003', true);
      create schema schools;
      create table schools.trust (id uuid primary key, name text);
      create table schools.school (id uuid primary key, trust_id uuid references schools.trust, name text);
      alter table schools.school enable row level security;
      alter table schools.school force row level security;
      create policy public on schools.school for select using (true);
      create policy itself on schools.school for insert
        with check (id = nullif(current_setting('gatehouse.school', true), '')::uuid);
      create schema people;
      create table people.person (
        school_id uuid references schools.school, id uuid, name text, born date, seen timestamptz, weight float8,
        photo bytea, tags text[], extra jsonb, span interval, "order" bigint generated always as identity,
        folded text generated always as (lower(name)) stored, primary key (school_id, id));
      create schema adverts;
      create table adverts.about (school_id uuid, person_id uuid, says text,
        foreign key (school_id, person_id) references people.person);
      create table adverts.words (word text, number bigserial);
      insert into adverts.words (word) values ('written by a migration');
      create schema signin;
      create table signin.session (school_id uuid, digest text);
      alter table people.person enable row level security;
      alter table people.person force row level security;
      create policy one_school on people.person
        using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
        with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
      alter table adverts.about enable row level security;
      alter table adverts.about force row level security;
      create policy one_school on adverts.about
        using (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid)
        with check (school_id = nullif(current_setting('gatehouse.school', true), '')::uuid);
      """;

  private static final String ROWS =
      """
      insert into schools.trust values ('10000000-0000-0000-0000-000000000000', 'A trust');
      insert into schools.school values
        ('20000000-0000-0000-0000-000000000001', '10000000-0000-0000-0000-000000000000', 'Oak Hill'),
        ('20000000-0000-0000-0000-000000000002', null, 'Elm Vale');
      insert into people.person (school_id, id, name, born, seen, weight, photo, tags, extra, span)
      select s.id, gen_random_uuid(), n.name, n.born, n.seen, n.weight, n.photo, n.tags, n.extra, n.span
      from schools.school s, (values
        (E'Tab\\there, line\\nthere, back\\\\slash', date '0044-03-15 BC', timestamptz 'infinity', 'NaN'::float8,
          '\\x00ff5c0a'::bytea, array['a,b', null, '{"'], '{"a": [1, null]}'::jsonb, interval '1 mon -3 days 04:05:06.7'),
        ('\\N', null, '2026-03-29 01:30:00.123456+01', 0.1 + 0.2, null, '{}', 'null', null),
        ('Zoë 👩‍🏫 O''Neill', '2012-02-29', now(), -0.0, '\\x', null, null, interval '1000 years'),
        ('', null, null, 1e-300, null, null, '"Canary7f3a"', null)) n (name, born, seen, weight, photo, tags, extra, span);
      insert into people.person (school_id, id, name)
        select '20000000-0000-0000-0000-000000000002', gen_random_uuid(), 'Canary' || n from generate_series(1, 3000) n;
      insert into adverts.about select school_id, id, 'says ' || name from people.person;
      insert into adverts.words (word) select 'word ' || n from generate_series(1, 41) n;
      insert into signin.session values ('20000000-0000-0000-0000-000000000001', 'somebody is signed in');
      """;

  /// All rows of a table as text, whoever's they are.
  List<String> rows(String table) throws SQLException {
    return all(superuser, "select t::text from " + table + " t order by 1");
  }

  static void run(ConnectionDetails login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(ConnectionDetails login, String query) throws SQLException {
    return String.join("\n", all(login, query));
  }

  static List<String> all(ConnectionDetails login, String query) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(String.valueOf(rows.getString(1)));
      }
      return found;
    }
  }
}
