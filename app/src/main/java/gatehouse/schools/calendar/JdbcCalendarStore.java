package gatehouse.schools.calendar;

import gatehouse.calendar.BankHolidays;
import gatehouse.calendar.CalendarDraft;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.Jurisdiction;
import gatehouse.calendar.Term;
import gatehouse.calendar.TermName;
import gatehouse.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcCalendarStore implements CalendarStore {
  private static final String INSET = "inset";
  private static final String CLOSURE = "closure";

  private final JdbcClient database;

  JdbcCalendarStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void lock() {
    of("insert into schools.calendar (school_id) values (:school) on conflict do nothing").update();
    of("select school_id from schools.calendar where school_id = :school for update")
        .query(UUID.class)
        .single();
  }

  @Override
  public KeptCalendar find(Function<Jurisdiction, BankHolidays> bankHolidays) {
    return of("""
    select s.jurisdiction, coalesce(c.version, 0) as version,
      coalesce(c.week, '{monday,tuesday,wednesday,thursday,friday}') as week,
      coalesce(c.counted, 'working_days') as counted,
      d.kind, d.first_day, d.last_day, d.half_term_first, d.half_term_last, d.reason
    from schools.school s left join schools.calendar c on c.school_id = s.id
      left join (
        select school_id, name as kind, first_day, last_day, half_term_first, half_term_last, null as reason
        from schools.term where school_id = :school
        union all
        select school_id, kind, day, day, null, null, reason
        from schools.special_day where school_id = :school) d on d.school_id = s.id
    where s.id = :school
    """)
        .query((ResultSetExtractor<KeptCalendar>) rows -> calendar(rows, bankHolidays));
  }

  /// Every row has the calendar and one of its dates, if it has any.
  private static KeptCalendar calendar(
      ResultSet rows, Function<Jurisdiction, BankHolidays> bankHolidays) throws SQLException {
    if (!rows.next()) {
      throw new EmptyResultDataAccessException("There is no such school", 1);
    }
    var dates = new Dates();
    var calendar = KeptRow.read(rows);
    do {
      dates.read(rows);
    } while (rows.next());
    return calendar.with(dates, bankHolidays);
  }

  /// What the rows of one school add up to.
  private static final class Dates {
    private final List<Term> terms = new ArrayList<>();
    private final NavigableSet<LocalDate> inset = new TreeSet<>();
    private final NavigableMap<LocalDate, String> closures = new TreeMap<>();

    void read(ResultSet row) throws SQLException {
      var kind = row.getString("kind");
      if (kind == null) {
        return;
      }
      var days = new DateRange(day(row, "first_day"), day(row, "last_day"));
      switch (kind) {
        case INSET -> inset.add(days.first());
        case CLOSURE -> closures.put(days.first(), row.getString("reason"));
        case String term -> terms.add(new Term(name(term), days, halfTerms(row)));
      }
    }

    private static List<DateRange> halfTerms(ResultSet row) throws SQLException {
      return row.getObject("half_term_first") == null
          ? List.of()
          : List.of(new DateRange(day(row, "half_term_first"), day(row, "half_term_last")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
      return row.getObject(column, LocalDate.class);
    }
  }

  /// What every row of one calendar says.
  private record KeptRow(
      Jurisdiction jurisdiction, Set<DayOfWeek> days, Counting counting, int version) {
    static KeptRow read(ResultSet row) throws SQLException {
      return new KeptRow(
          Jurisdiction.valueOf(row.getString("jurisdiction").toUpperCase(Locale.ROOT)),
          week((String[]) row.getArray("week").getArray()),
          Counting.valueOf(row.getString("counted").toUpperCase(Locale.ROOT)),
          row.getInt("version"));
    }

    KeptCalendar with(Dates dates, Function<Jurisdiction, BankHolidays> bankHolidays) {
      var draft =
          new CalendarDraft(
              dates.terms, dates.inset, dates.closures, days, bankHolidays.apply(jurisdiction));
      return new KeptCalendar(draft, counting, version);
    }
  }

  @Override
  public void save(KeptCalendar before, KeptCalendar after) {
    if (before.version() != after.version()) {
      save(after);
    }
    var old = before.draft();
    var changed = after.draft();
    old.terms().stream()
        .filter(term -> after.term(term.name(), term.year()).isEmpty())
        .forEach(this::remove);
    changed.terms().stream().filter(term -> !old.terms().contains(term)).forEach(this::save);
    var was = days(old);
    var is = days(changed);
    was.keySet().stream().filter(day -> !is.containsKey(day)).forEach(this::remove);
    is.entrySet().stream().filter(day -> !was.entrySet().contains(day)).forEach(this::save);
  }

  /// Every special day with the reason why the school is shut, empty for INSET.
  private static Map<LocalDate, String> days(CalendarDraft draft) {
    var days = new TreeMap<>(draft.closures());
    draft.insetDays().forEach(day -> days.put(day, ""));
    return days;
  }

  private void save(KeptCalendar calendar) {
    of("update schools.calendar set week = :week, counted = :counted, version = :version where school_id = :school")
        .param(
            "week",
            calendar.draft().schoolWeek().stream()
                .sorted()
                .map(JdbcCalendarStore::small)
                .toArray(String[]::new))
        .param("counted", small(calendar.counting()))
        .param("version", calendar.version())
        .update();
  }

  private void remove(Term term) {
    of("delete from schools.term where school_id = :school and year = :year and name = :name")
        .param("year", term.year().starts())
        .param("name", small(term.name()))
        .update();
  }

  private void save(Term term) {
    var halfTerm = term.halfTerms().stream().findFirst();
    of("""
    insert into schools.term (school_id, year, name, first_day, last_day, half_term_first, half_term_last)
    values (:school, :year, :name, :first, :last, :halfTermFirst, :halfTermLast)
    on conflict (school_id, year, name) do update set first_day = excluded.first_day,
      last_day = excluded.last_day, half_term_first = excluded.half_term_first,
      half_term_last = excluded.half_term_last
    """)
        .param("year", term.year().starts())
        .param("name", small(term.name()))
        .param("first", term.days().first())
        .param("last", term.days().last())
        .param("halfTermFirst", halfTerm.map(DateRange::first).orElse(null))
        .param("halfTermLast", halfTerm.map(DateRange::last).orElse(null))
        .update();
  }

  private void remove(LocalDate day) {
    of("delete from schools.special_day where school_id = :school and day = :day")
        .param("day", day)
        .update();
  }

  private void save(Map.Entry<LocalDate, String> day) {
    var inset = day.getValue().isEmpty();
    of("""
    insert into schools.special_day (school_id, day, kind, reason) values (:school, :day, :kind, :reason)
    on conflict (school_id, day) do update set kind = excluded.kind, reason = excluded.reason
    """)
        .param("day", day.getKey())
        .param("kind", inset ? INSET : CLOSURE)
        .param("reason", inset ? null : day.getValue())
        .update();
  }

  private JdbcClient.StatementSpec of(String sql) {
    return database.sql(sql).param("school", Tenancy.school());
  }

  private static Set<DayOfWeek> week(String[] names) {
    return Arrays.stream(names)
        .map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static TermName name(String name) {
    return TermName.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
