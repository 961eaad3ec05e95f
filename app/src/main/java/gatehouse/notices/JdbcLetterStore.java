package gatehouse.notices;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.people.PersonId;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcLetterStore implements LetterStore {
  private final JdbcClient database;

  JdbcLetterStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public boolean add(Letter letter, Instant now) {
    int added =
        database
            .sql(
                """
                insert into notices.letter (school_id, id, to_person, matter, path, enclosure, once, written)
                values (:school, :id, :to, :matter, :path, :enclosure, :once, :now)
                on conflict (school_id, once) do nothing
                """)
            .param("school", school())
            .param("id", letter.id().value())
            .param("to", letter.to().value())
            .param("matter", word(letter.matter()))
            .param("path", letter.path())
            .param("enclosure", letter.enclosure().orElse(null))
            .param("once", letter.once())
            .param("now", Utc.of(now))
            .update();
    if (added == 1) {
      queue(letter.id(), now);
    }
    return added == 1;
  }

  private void queue(LetterId letter, Instant now) {
    database
        .sql(
            """
            insert into notices.outgoing (letter_id, school_id, state, since) values (:id, :school, 'waiting', :now)
            """)
        .param("id", letter.value())
        .param("school", school())
        .param("now", Utc.of(now))
        .update();
  }

  @Override
  public Optional<Letter> find(LetterId id) {
    return database
        .sql(
            """
            select id, to_person, matter, path, enclosure, once from notices.letter
            where school_id = :school and id = :id
            """)
        .param("school", school())
        .param("id", id.value())
        .query(JdbcLetterStore::letter)
        .optional();
  }

  @Override
  public void forgetEnclosure(LetterId id) {
    database
        .sql(
            """
            update notices.letter set enclosure = null
            where school_id = :school and id = :id and enclosure is not null
            """)
        .param("school", school())
        .param("id", id.value())
        .update();
  }

  @Override
  public List<KeptLetter> latest(int limit) {
    return database
        .sql(
            """
            select l.id, l.to_person, l.matter, l.written, o.state, o.since, o.tries, o.why
            from notices.letter l join notices.outgoing o on o.school_id = l.school_id and o.letter_id = l.id
            where l.school_id = :school order by l.written desc, l.id limit :limit
            """)
        .param("school", school())
        .param("limit", limit)
        .query(JdbcLetterStore::kept)
        .list();
  }

  /// Materialised, because a subquery may be run again for each row, and then finds other letters
  /// each time: more than its limit would be taken.
  @Override
  public List<Taken> take(Instant now, Instant until, int limit) {
    return database
        .sql(
            """
            with due as materialized (
              select school_id, letter_id from notices.outgoing where state = 'waiting' and since <= :now
              order by since limit :limit for update skip locked)
            update notices.outgoing o set state = 'underway', since = :until, tries = tries + 1
            from due where o.school_id = due.school_id and o.letter_id = due.letter_id
            returning o.letter_id, o.school_id, o.since, o.tries
            """)
        .param("now", Utc.of(now))
        .param("until", Utc.of(until))
        .param("limit", limit)
        .query((row, _) ->
            new Taken(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new LetterId(row.getObject("letter_id", UUID.class)),
                new Sending.Underway(Utc.in(row, "since"), row.getInt("tries"))))
        .list();
  }

  @Override
  public boolean put(Taken taken, Sending sending) {
    return database
            .sql(
                """
                update notices.outgoing set state = :state, since = :since, why = :why
                where school_id = :school and letter_id = :id and state = 'underway' and tries = :tries
                """)
            .param("school", taken.school().value())
            .param("id", taken.letter().value())
            .param("tries", taken.underway().tries())
            .param("state", state(sending))
            .param("since", Utc.of(since(sending)))
            .param("why", sending instanceof Sending.GivenUp given ? given.why() : null)
            .update()
        == 1;
  }

  @Override
  public int doubtDropped(Instant now) {
    return database
        .sql(
            """
            update notices.outgoing set state = 'doubtful', since = :now
            where state = 'underway' and since < :now
            """)
        .param("now", Utc.of(now))
        .update();
  }

  private static String state(Sending sending) {
    return switch (sending) {
      case Sending.Waiting _ -> "waiting";
      case Sending.Underway _ -> "underway";
      case Sending.Sent _ -> "sent";
      case Sending.Doubtful _ -> "doubtful";
      case Sending.GivenUp _ -> "given_up";
    };
  }

  private static Instant since(Sending sending) {
    return switch (sending) {
      case Sending.Waiting waiting -> waiting.next();
      case Sending.Underway underway -> underway.until();
      case Sending.Sent sent -> sent.at();
      case Sending.Doubtful doubtful -> doubtful.since();
      case Sending.GivenUp given -> given.at();
    };
  }

  private static Sending sending(ResultSet row) throws SQLException {
    var since = Utc.in(row, "since");
    return switch (row.getString("state")) {
      case "waiting" -> new Sending.Waiting(since, row.getInt("tries"));
      case "underway" -> new Sending.Underway(since, row.getInt("tries"));
      case "sent" -> new Sending.Sent(since);
      case "doubtful" -> new Sending.Doubtful(since);
      default -> new Sending.GivenUp(since, Optional.ofNullable(row.getString("why")).orElse(""));
    };
  }

  private static Letter letter(ResultSet row, int number) throws SQLException {
    return new Letter(
        new LetterId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("to_person", UUID.class)),
        matter(row),
        row.getString("path"),
        Optional.ofNullable(row.getString("enclosure")),
        row.getString("once"));
  }

  private static KeptLetter kept(ResultSet row, int number) throws SQLException {
    return new KeptLetter(
        new LetterId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("to_person", UUID.class)),
        matter(row),
        Utc.in(row, "written"),
        sending(row));
  }

  private static Matter matter(ResultSet row) throws SQLException {
    return Matter.valueOf(row.getString("matter").toUpperCase(Locale.ROOT));
  }

  private static String word(Matter matter) {
    return matter.name().toLowerCase(Locale.ROOT);
  }
}
