package gatehouse.signin.sessions;

import gatehouse.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the sessions of the school for which this thread works.
interface SessionStore {
  void add(Session session, byte[] secret);

  Optional<Session> find(byte[] secret);

  List<Session> of(PersonId person);

  /// As [#find]; if it goes on and was not used since `due`, this use is noted.
  Optional<Session> use(byte[] secret, Instant now, Instant due);

  /// A second factor was shown: from now on another secret opens the session.
  void prove(UUID id, Session.Shown shown, Instant ends, byte[] secret);

  boolean remove(UUID id, PersonId person);

  /// Removes somebody's sessions but one; returns how many.
  int removeOf(PersonId person, Optional<UUID> kept);

  void removeOver(Instant now);
}
