package gatehouse.signin.backoff;

import static gatehouse.tenancy.Tenancy.school;

import gatehouse.signin.secrets.Secrets;
import gatehouse.tenancy.Utc;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets whoever guesses wait, and never locks anybody out for good (OWASP ASVS 5.0, 6.3.1).
///
/// A guess is counted before it is looked at, so that a thousand at once are no better than one
/// after the other; a right one takes the count back. A guess that has to wait is not looked at and
/// lengthens nothing.
@Service
public class BackOff {
  private static final Logger log = LoggerFactory.getLogger(BackOff.class);
  private static final Duration KEPT = Duration.ofDays(1);

  private final Secrets secrets;
  private final JdbcClient database;
  private final InstantSource clock;

  BackOff(Secrets secrets, JdbcClient database, InstantSource clock) {
    this.secrets = secrets;
    this.database = database;
    this.clock = clock;
  }

  /// Counts a guess; a time greater than zero is how long to wait, and nothing was counted.
  @Transactional
  public Duration guess(List<Guess> guesses) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var ordered = guesses.stream().sorted(Comparator.comparing(Guess::kind)).toList();
    var waits = ordered.stream().map(this::locked).toList();
    var longest =
        waits.stream().map(wait -> wait.left(now)).max(Duration::compareTo).orElse(Duration.ZERO);
    if (longest.isZero()) {
      for (var i = 0; i < waits.size(); i++) {
        var counted = waits.get(i).failed(now);
        save(ordered.get(i), counted);
        tell(counted.left(now));
      }
    }
    return longest;
  }

  /// Only a guess that is counted leaves a line: whoever comes too early again and again could fill
  /// the disk.
  private static void tell(Duration next) {
    if (next.isPositive()) {
      log.info("Somebody guesses at {}: the next try waits {} s", school(), next.toSeconds());
    }
  }

  /// Forgets what was counted, after a right guess.
  @Transactional
  public void right(Guess guess) {
    database
        .sql(
            "delete from signin.back_off where school_id = :school and (key = :key or last < :old)")
        .param("school", school())
        .param("key", key(guess))
        .param("old", Utc.of(clock.instant().minus(KEPT)))
        .update();
  }

  private Wait locked(Guess guess) {
    database
        .sql(
            """
            insert into signin.back_off (school_id, key, failures, last)
            values (:school, :key, 0, :now) on conflict do nothing
            """)
        .param("school", school())
        .param("key", key(guess))
        .param("now", Utc.of(clock.instant()))
        .update();
    return database
        .sql(
            """
            select failures, last from signin.back_off
            where school_id = :school and key = :key for update
            """)
        .param("school", school())
        .param("key", key(guess))
        .query((row, _) -> new Wait(guess.free(), row.getInt("failures"), Utc.in(row, "last")))
        .single();
  }

  private void save(Guess guess, Wait wait) {
    database
        .sql(
            """
            update signin.back_off set failures = :failures, last = :last
            where school_id = :school and key = :key
            """)
        .param("school", school())
        .param("key", key(guess))
        .param("failures", wait.failures())
        .param("last", Utc.of(wait.last()))
        .update();
  }

  private byte[] key(Guess guess) {
    return secrets.name("guess", guess.kind(), guess.whose());
  }
}
