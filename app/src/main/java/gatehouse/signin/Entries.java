package gatehouse.signin;

import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.Session;
import gatehouse.signin.sessions.Sessions;
import gatehouse.signin.sessions.Way;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who came in and who tried in vain, in the transaction that begins the session. What
/// was typed is never written down (OWASP ASVS 5.0, 16.3.1).
@Component
class Entries {
  private final Sessions sessions;
  private final Records records;

  Entries(Sessions sessions, Records records) {
    this.sessions = sessions;
    this.records = records;
  }

  /// Somebody comes in, all the way or half.
  @Transactional
  public Outcome begin(PersonId person, Way way, Optional<Proof> proof, Origin from) {
    var opened = sessions.begin(person, way, proof, from.device());
    if (opened.session().standing() != Session.Standing.HALF_IN) {
      records.write(succeeded(person, way).with("device", from.device()));
    }
    return new Outcome.In(opened);
  }

  /// Somebody who is half in, or has to show it again, shows a second factor.
  @Transactional
  public Outcome prove(Session session, Proof proof) {
    var person = session.person();
    var half = session.standing() == Session.Standing.HALF_IN;
    records.write(
        half
            ? succeeded(person, session.way())
                .with("second", proof.words())
                .with("device", session.device())
            : Deed.by(person.value(), "second-factor.shown")
                .about(person.value())
                .with("second", proof.words()));
    return new Outcome.In(sessions.prove(session, proof));
  }

  private static Deed succeeded(PersonId person, Way way) {
    return Deed.by(person.value(), "signin.succeeded")
        .about(person.value())
        .with("way", way.words());
  }

  /// Somebody tried in vain.
  ///
  /// @param person at whose account; empty if there is none
  @Transactional
  public Outcome fail(Optional<PersonId> person, String step, Origin from) {
    var deed = Deed.byItself("signin.failed").with("step", step).with("device", from.device());
    records.write(person.map(who -> deed.about(who.value())).orElse(deed));
    return new Outcome.Wrong();
  }
}
