package gatehouse.duties;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcDutyStore implements DutyStore {
  private static final String PRESSING = " order by due_at nulls last, arrived, id ";

  private final JdbcClient database;

  JdbcDutyStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public boolean add(Duty.Open duty) {
    return DutyRow.of(duty)
            .bind(
                database.sql(
                    """
                    insert into duties.duty (school_id, id, kind, title, path, bearer_person, bearer_role,
                      clause, edition, time_limit, arrived, about, once, due_at, says, trace, pauses, state,
                      ended, ended_by, ended_how, version)
                    values (:school, :id, :kind, :title, :path, :bearerPerson, :bearerRole,
                      :clause, :edition, :limit::jsonb, :arrived, :about, :once, :dueAt, :says, :trace,
                      :pauses::jsonb, :state, :ended, :endedBy, :endedHow, :version)
                    on conflict (school_id, once) do nothing
                    """))
            .param("school", school())
            .update()
        == 1;
  }

  @Override
  public boolean save(Duty duty) {
    return DutyRow.of(duty)
            .bindState(
                database.sql(
                    """
                    update duties.duty
                    set due_at = :dueAt, says = :says, trace = :trace, pauses = :pauses::jsonb,
                      state = :state, ended = :ended, ended_by = :endedBy, ended_how = :endedHow,
                      version = version + 1
                    where school_id = :school and id = :id and version = :version
                    """))
            .param("school", school())
            .update()
        == 1;
  }

  @Override
  public Optional<Duty> find(DutyId id) {
    return database
        .sql(DutyRow.SELECT + "where school_id = :school and id = :id")
        .param("school", school())
        .param("id", id.value())
        .query(DutyRow::read)
        .optional();
  }

  @Override
  public Optional<Duty> find(String once) {
    return database
        .sql(DutyRow.SELECT + "where school_id = :school and once = :once")
        .param("school", school())
        .param("once", once)
        .query(DutyRow::read)
        .optional();
  }

  @Override
  public List<Duty.Open> openFor(PersonId person) {
    return database
        .sql(
            DutyRow.SELECT
                + """
                where school_id = :school and state = 'open'
                  and (bearer_person = :person or bearer_person is null)
                """
                + PRESSING)
        .param("school", school())
        .param("person", person.value())
        .query(DutyRow::open)
        .list();
  }

  @Override
  public List<Duty.Open> open(int limit) {
    return database
        .sql(
            DutyRow.SELECT
                + "where school_id = :school and state = 'open'"
                + PRESSING
                + "limit :limit")
        .param("school", school())
        .param("limit", limit)
        .query(DutyRow::open)
        .list();
  }

  @Override
  public List<Duty.Open> open(String kind) {
    return database
        .sql(
            DutyRow.SELECT
                + "where school_id = :school and state = 'open' and kind = :kind"
                + PRESSING)
        .param("school", school())
        .param("kind", kind)
        .query(DutyRow::open)
        .list();
  }

  @Override
  public List<Duty.Open> escalated(int limit) {
    return database
        .sql(
            DutyRow.SELECT
                + "where school_id = :school and state = 'open' and escalated is not null"
                + PRESSING
                + "limit :limit")
        .param("school", school())
        .param("limit", limit)
        .query(DutyRow::open)
        .list();
  }

  @Override
  public void escalate(DutyId id, Instant at) {
    database
        .sql(
            """
            update duties.duty set escalated = coalesce(escalated, :at)
            where school_id = :school and id = :id
            """)
        .param("school", school())
        .param("id", id.value())
        .param("at", Utc.of(at))
        .update();
  }

  @Override
  public Map<String, Standing> standings(Instant now) {
    return database
        .sql(
            """
            select clause, count(*) filter (where state = 'open') as open,
              count(*) filter (where state = 'open' and due_at < :now) as late,
              count(*) filter (where state = 'met' and (due_at is null or ended <= due_at)) as in_time,
              count(*) filter (where state = 'met' and ended > due_at) as met_late
            from duties.duty where school_id = :school and clause is not null group by clause
            """)
        .param("school", school())
        .param("now", Utc.of(now))
        .query((row, _) ->
            Map.entry(
                row.getString("clause"),
                new Standing(
                    row.getInt("open"),
                    row.getInt("late"),
                    row.getInt("in_time"),
                    row.getInt("met_late"))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Digest digest(PersonId person) {
    return database
        .sql("select digest from duties.wish where school_id = :school and person_id = :person")
        .param("school", school())
        .param("person", person.value())
        .query(String.class)
        .optional()
        .map(word -> Digest.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Digest.EACH);
  }

  @Override
  public void wish(PersonId person, Digest digest) {
    database
        .sql(
            """
            insert into duties.wish (school_id, person_id, digest) values (:school, :person, :digest)
            on conflict (school_id, person_id) do update set digest = excluded.digest
            """)
        .param("school", school())
        .param("person", person.value())
        .param("digest", digest.name().toLowerCase(Locale.ROOT))
        .update();
  }

  @Override
  public void look(DutyId id, Instant looked, Instant next) {
    database
        .sql(
            """
            insert into duties.look (duty_id, school_id, looked, next) values (:id, :school, :looked, :next)
            on conflict (school_id, duty_id) do update set looked = excluded.looked, next = excluded.next
            """)
        .param("id", id.value())
        .param("school", school())
        .param("looked", Utc.of(looked))
        .param("next", Utc.of(next))
        .update();
  }

  @Override
  public void lookNoMore(DutyId id) {
    database
        .sql("delete from duties.look where school_id = :school and duty_id = :id")
        .param("school", school())
        .param("id", id.value())
        .update();
  }

  /// Materialised, because a subquery may be run again for each row and then finds others each
  /// time.
  @Override
  public List<Due> take(Instant now, Instant until, int limit) {
    return database
        .sql(
            """
            with due as materialized (
              select school_id, duty_id from duties.look where next <= :now
              order by next limit :limit for update skip locked)
            update duties.look l set next = :until
            from due where l.school_id = due.school_id and l.duty_id = due.duty_id
            returning l.duty_id, l.school_id, l.looked
            """)
        .param("now", Utc.of(now))
        .param("until", Utc.of(until))
        .param("limit", limit)
        .query((row, _) ->
            new Due(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new DutyId(row.getObject("duty_id", UUID.class)),
                Utc.in(row, "looked")))
        .list();
  }
}
