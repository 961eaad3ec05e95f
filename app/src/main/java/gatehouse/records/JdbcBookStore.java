package gatehouse.records;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.ledger.Opening;
import gatehouse.ledger.Unreadable;
import gatehouse.shell.SchoolTime;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcBookStore implements BookStore {

  private static final String SELECT =
      "select"
          + EntryRow.COLUMNS
          + """
          , o.salt, o.content, l.number
          from records.entry e
            left join records.opening o on o.school_id = e.school_id and o.entry_id = e.id
            left join records.leaf l on l.school_id = e.school_id and l.entry_id = e.id
          where e.school_id = :school
            and (e.about_person is null or e.about_person <> all(:unseen::uuid[]) or e.by_person = :reader)
          """;

  /// From one kind to the next through the index, however many entries there are of each.
  private static final String KINDS =
      """
      with recursive known (kind) as (
        (select kind from records.entry where school_id = :school order by kind limit 1)
        union all
        select (select e.kind from records.entry e
          where e.school_id = :school and e.kind > known.kind order by e.kind limit 1)
        from known where known.kind is not null)
      """;

  private final JdbcClient database;

  JdbcBookStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Listing entries(Wanted wanted, UUID reader, Set<UUID> unseen, int limit) {
    var parameters = parameters(reader, unseen);
    parameters.put("limit", limit);
    return database
        .sql(
            KINDS
                + """
                select k.kinds, x.* from
                  (select array_agg(kind order by kind) as kinds from known where kind is not null) k
                  left join lateral (
                """
                + SELECT
                + narrowed(wanted, parameters)
                + "order by e.at desc, e.id desc limit :limit) x on true order by x.at desc, x.id desc")
        .params(parameters)
        .query(JdbcBookStore::listing);
  }

  /// There is always a row; it has no entry if none was found.
  private static Listing listing(ResultSet rows) throws SQLException {
    var entries = new ArrayList<RecordedEntry>();
    var kinds = List.<String>of();
    while (rows.next()) {
      var array = rows.getArray("kinds");
      kinds = array == null ? kinds : List.of((String[]) array.getArray());
      if (rows.getString("id") != null) {
        entries.add(entry(rows, rows.getRow()));
      }
    }
    return new Listing(entries, kinds);
  }

  /// Only what is asked stands in the statement, so that each question has its own index.
  private static String narrowed(Wanted wanted, Map<String, Object> parameters) {
    var narrowing = new StringBuilder();
    wanted
        .kind()
        .ifPresent(kind -> {
          narrowing.append("and e.kind = :kind ");
          parameters.put("kind", kind);
        });
    wanted
        .people()
        .ifPresent(people -> {
          narrowing.append(
              "and (e.by_person = any(:people::uuid[]) or e.about_person = any(:people::uuid[])) ");
          parameters.put("people", texts(people));
        });
    wanted
        .clause()
        .ifPresent(clause -> {
          narrowing.append("and e.clause = :clause ");
          parameters.put("clause", clause);
        });
    wanted
        .day()
        .ifPresent(day -> {
          narrowing.append("and e.at >= :from and e.at < :to ");
          parameters.put("from", begins(day));
          parameters.put("to", begins(day.plusDays(1)));
        });
    wanted
        .before()
        .ifPresent(position -> {
          narrowing.append("and (e.at, e.id) < (:at, :id) ");
          parameters.put("at", Utc.of(position.at()));
          parameters.put("id", position.id());
        });
    return narrowing.toString();
  }

  private static OffsetDateTime begins(LocalDate day) {
    return Utc.of(day.atStartOfDay(SchoolTime.ZONE).toInstant());
  }

  @Override
  public Optional<RecordedEntry> find(UUID id, UUID reader, Set<UUID> unseen) {
    var parameters = parameters(reader, unseen);
    parameters.put("id", id);
    return database
        .sql(SELECT + "and e.id = :id")
        .params(parameters)
        .query(JdbcBookStore::entry)
        .optional();
  }

  @Override
  public List<String> kinds() {
    return database
        .sql(KINDS + "select kind from known where kind is not null")
        .param("school", school())
        .query((row, _) -> row.getString("kind"))
        .list();
  }

  private static RecordedEntry entry(ResultSet row, int number) throws SQLException {
    var kept = EntryRow.read(row, number);
    var place = row.getLong("number");
    return new RecordedEntry(
        kept.id(),
        kept.at(),
        kept.kind(),
        kept.by(),
        kept.about(),
        kept.under(),
        particulars(kept, row.getBytes("salt"), row.getBytes("content")),
        place == 0 ? Optional.empty() : Optional.of(place));
  }

  private static Particulars particulars(
      EntryRow kept,
      byte @org.jspecify.annotations.Nullable [] salt,
      byte @org.jspecify.annotations.Nullable [] content) {
    if (salt == null || content == null) {
      return kept.commitment().isEmpty() ? new Particulars.None() : new Particulars.Erased();
    }
    try {
      var opening = Opening.of(salt, content);
      return kept.commitment().filter(commitment -> commitment.fits(opening)).isPresent()
          ? new Particulars.Known(opening.content())
          : new Particulars.Altered();
    } catch (Unreadable changed) {
      return new Particulars.Altered();
    }
  }

  private static Map<String, Object> parameters(UUID reader, Set<UUID> unseen) {
    var parameters = new HashMap<String, Object>();
    parameters.put("school", school());
    parameters.put("reader", reader);
    parameters.put("unseen", texts(unseen));
    return parameters;
  }

  private static String[] texts(Set<UUID> people) {
    return people.stream().map(UUID::toString).sorted().toArray(String[]::new);
  }
}
