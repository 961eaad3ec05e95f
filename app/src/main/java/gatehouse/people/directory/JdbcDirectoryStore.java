package gatehouse.people.directory;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.access.Role;
import gatehouse.people.Folded;
import gatehouse.people.PersonId;
import gatehouse.people.PersonRow;
import gatehouse.people.YearGroup;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcDirectoryStore implements DirectoryStore {
  /// What has no @ is sought before it only: all share the school's domain.
  ///
  /// Somebody whose every appointment was taken back would be in no list: they stand among the
  /// adults who have left.
  private static final String LIST =
      """
      select p.id, p.given, p.family, p.known_as, p.email, p.reference, p.year_group, p.born, p.version,
        held.roles, held.starts, held.leaves, held.expected,
        case when :withYears then (
          select array_agg(distinct y.year_group) from people.person y where y.school_id = :school) end as years
      from people.person p cross join lateral (
        select array_agg(distinct a.role) filter
            (where a.starts <= :today and (a.leaves is null or a.leaves >= :today)) as roles,
          min(a.starts) filter (where a.starts > :today) as starts,
          max(a.leaves) as leaves,
          bool_or(a.leaves is null or a.leaves >= :today) as expected
        from people.appointment a
        where a.school_id = p.school_id and a.person_id = p.id and a.role = any(:circle)) held
      where p.school_id = :school
        and (p.id in (
            select a.person_id from people.appointment a
            where a.school_id = :school and a.role = any(:roles)
              and (:leavers or a.leaves is null or a.leaves >= :today))
          or :unappointed and not exists (
            select from people.appointment a where a.school_id = :school and a.person_id = p.id))
        and (:year = '' or p.year_group = :year)
        and not exists (
          select from unnest(:folded, :raw) as word (folded, raw)
          where strpos(p.sort_key, word.folded) = 0
            and strpos(
              case when strpos(word.raw, '@') > 0 then p.email else split_part(p.email, '@', 1) end,
              word.raw) > 0 is not true)
      """;

  private static final String RISING = " order by p.sort_key, p.id limit :limit";

  private static final String AFTER =
      """
        and (p.sort_key, p.id) >
          (select q.sort_key, q.id from people.person q where q.school_id = :school and q.id = :place)
      """;

  private static final String BEFORE =
      """
        and (p.sort_key, p.id) <
          (select q.sort_key, q.id from people.person q where q.school_id = :school and q.id = :place)
      order by p.sort_key desc, p.id desc limit :limit
      """;

  private static final String DOSSIER =
      """
      select p.id, p.given, p.family, p.known_as, p.email, p.reference, p.year_group, p.born, p.version,
        p.term_time_only,
        (select jsonb_agg(to_jsonb(a) order by a.starts, a.role) from people.appointment a
          where a.school_id = p.school_id and a.person_id = p.id) as appointments,
        (select jsonb_agg(to_jsonb(l) || to_jsonb(o) order by o.sort_key, o.id)
          from people.parent_link l
            join people.person o on o.school_id = l.school_id and o.id = l.parent_id
          where l.school_id = p.school_id and l.child_id = p.id) as parents,
        (select jsonb_agg(to_jsonb(l) || to_jsonb(o) order by o.sort_key, o.id)
          from people.parent_link l
            join people.person o on o.school_id = l.school_id and o.id = l.child_id
          where l.school_id = p.school_id and l.parent_id = p.id) as children,
        (select jsonb_agg(to_jsonb(o) order by o.sort_key, o.id)
          from people.partner r
            join people.person o on o.school_id = r.school_id
              and o.id = case when r.one_id = p.id then r.other_id else r.one_id end
          where r.school_id = p.school_id and (r.one_id = p.id or r.other_id = p.id)) as partners,
        (select jsonb_agg(to_jsonb(h)) from people.working_hours h
          where h.school_id = p.school_id and h.person_id = p.id) as hours
      from people.person p where p.school_id = :school and p.id = :person
      """;

  private final JdbcClient database;

  JdbcDirectoryStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Found list(Wanted wanted, LocalDate today, int limit) {
    var sought =
        switch (wanted.place()) {
          case Place.Start _ -> database.sql(LIST + RISING);
          case Place.After(var person) ->
              database.sql(LIST + AFTER + RISING).param("place", person.value());
          case Place.Before(var person) ->
              database.sql(LIST + BEFORE).param("place", person.value());
        };
    return sought
        .param("school", school())
        .param("today", today)
        .param("limit", limit)
        .param("leavers", wanted.leavers())
        .param("unappointed", wanted.leavers() && isAnyAdult(wanted))
        .param("circle", codes(wanted.circle().roles()))
        .param("roles", codes(wanted.role().map(List::of).orElse(wanted.circle().roles())))
        .param("year", wanted.year().map(YearGroup::code).orElse(""))
        .param("folded", words(wanted, word -> Folded.of(word).value()))
        .param("raw", words(wanted, word -> word.toLowerCase(Locale.ROOT)))
        .param("withYears", wanted.circle() == Circle.PUPILS)
        .query(JdbcDirectoryStore::found);
  }

  private static boolean isAnyAdult(Wanted wanted) {
    return wanted.circle() == Circle.ADULTS && wanted.role().isEmpty();
  }

  private static String[] words(Wanted wanted, UnaryOperator<String> form) {
    return wanted.words().stream().map(form).toArray(String[]::new);
  }

  private static String[] codes(List<Role> roles) {
    return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  private static Found found(ResultSet rows) throws SQLException {
    var entries = new ArrayList<Entry>();
    var years = List.<YearGroup>of();
    while (rows.next()) {
      entries.add(entry(rows, rows.getRow()));
      years = years(rows.getArray("years"));
    }
    return new Found(entries, years);
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    var expected = row.getBoolean("expected");
    var roles = roles(row.getArray("roles"));
    return new Entry(
        PersonRow.of(row, number),
        roles,
        day(row, "starts").filter(_ -> roles.isEmpty()),
        day(row, "leaves").filter(_ -> !expected));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private static List<Role> roles(@Nullable Array codes) throws SQLException {
    return texts(codes).map(code -> Role.valueOf(code.toUpperCase(Locale.ROOT))).sorted().toList();
  }

  private static List<YearGroup> years(@Nullable Array codes) throws SQLException {
    return texts(codes).flatMap(code -> YearGroup.ofCode(code).stream()).sorted().toList();
  }

  private static Stream<String> texts(@Nullable Array codes) throws SQLException {
    return codes == null
        ? Stream.of()
        : Arrays.stream((@Nullable String[]) codes.getArray()).filter(Objects::nonNull);
  }

  @Override
  public Optional<Dossier> dossier(PersonId person) {
    return database
        .sql(DOSSIER)
        .param("school", school())
        .param("person", person.value())
        .query(DossierRow::of)
        .optional();
  }
}
