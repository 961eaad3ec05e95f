package gatehouse.signin.sessions;

import gatehouse.access.SignedIn;
import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signin.secrets.Digest;
import gatehouse.signin.secrets.Random;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sessions of the school for which this thread works.
///
/// A session is a row, so that it ends for every process at once and in the transaction that ends
/// it. The cookie holds 256 random bits, the row their digest; coming in and every second factor
/// change them (OWASP ASVS 5.0, 7.2.3, 7.2.4).
@Service
public class Sessions {
  private static final Duration A_DAYS_WORK = Duration.ofHours(12);
  private static final Duration A_VISIT = Duration.ofMinutes(30);
  private static final Duration HALF_WAY = Duration.ofMinutes(15);
  private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

  private final SessionStore store;
  private final Records records;
  private final InstantSource clock;

  Sessions(SessionStore store, Records records, InstantSource clock) {
    this.store = store;
    this.records = records;
    this.clock = clock;
  }

  /// Begins a session and returns the secret that opens it, which nobody can read again.
  ///
  /// @param proof a second factor that came with the way in
  @Transactional
  public Opened begin(PersonId person, Way way, Optional<Proof> proof, String device) {
    var now = now();
    store.removeOver(now);
    var session =
        new Session(
            UUID.randomUUID(),
            SignedIn.of(school(), person.value()),
            way,
            now,
            proof.map(shown -> new Session.Shown(shown, now)),
            now,
            now,
            now.plus(longest(way, proof.isPresent())),
            device);
    var secret = Random.token();
    store.add(session, Digest.of(secret));
    return new Opened(session, secret);
  }

  /// A session and what opens it.
  public record Opened(Session session, String secret) {
    @Override
    public String toString() {
      return "Opened[not shown]";
    }
  }

  private static Duration longest(Way way, boolean proven) {
    if (way == Way.LINK) {
      return A_VISIT;
    }
    return proven ? A_DAYS_WORK : HALF_WAY;
  }

  /// The session that this secret opens, unless it is over. That somebody uses it is noted.
  @Transactional
  public Optional<Session> use(String secret) {
    var now = now();
    return store
        .use(Digest.of(secret), now, now.minus(TOUCHED_EVERY))
        .filter(session -> !session.isOver(now));
  }

  /// As [#use], but it does not count as use.
  @Transactional(readOnly = true)
  public Optional<Session> look(String secret) {
    var now = now();
    return store.find(Digest.of(secret)).filter(session -> !session.isOver(now));
  }

  /// Notes a second factor; the old secret opens nothing any more.
  @Transactional
  public Opened prove(Session session, Proof proof) {
    var shown = new Session.Shown(proof, now());
    var secret = Random.token();
    var ends = session.begun().plus(A_DAYS_WORK);
    store.prove(session.id(), shown, ends, Digest.of(secret));
    return new Opened(session, secret);
  }

  /// Somebody's sessions that are not over, the last used first.
  @Transactional(readOnly = true)
  public List<Session> of(PersonId person) {
    var now = now();
    return store.of(person).stream().filter(session -> !session.isOver(now)).toList();
  }

  /// Ends one of somebody's sessions; returns whether there was one.
  @Transactional
  public boolean end(UUID id, PersonId person, UUID by) {
    var ended = store.remove(id, person);
    if (ended) {
      records.write(Deed.by(by, "session.ended").about(person.value()));
    }
    return ended;
  }

  /// Ends all of somebody's sessions, or all but one; part of the transaction that calls it.
  ///
  /// @param by who ends them; empty if the service does, since somebody has left
  @Transactional
  public int endAll(PersonId person, Optional<UUID> kept, Optional<UUID> by) {
    var ended = store.removeOf(person, kept);
    if (ended > 0) {
      var deed =
          by.map(one -> Deed.by(one, "sessions.ended")).orElse(Deed.byItself("sessions.ended"));
      records.write(deed.about(person.value()).with("sessions", Integer.toString(ended)));
    }
    return ended;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static SchoolId school() {
    return Tenancy.current().orElseThrow();
  }
}
