package gatehouse.signing;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// That somebody is asked to sign an edition, and what came of it. Each person has one for each
/// edition, and another turn when they become something more; the last turn counts.
public sealed interface Signature {
  Request request();

  /// What they are asked for.
  ///
  /// @param roles what they were when they were asked; none where that was not kept yet
  /// @param clause the clause under which they are asked, if one says so
  /// @param hash SHA-256 of the edition
  /// @param turn how often they have been asked
  /// @param asked when (UTC)
  /// @param chased the day on which they were last reminded by hand
  /// @param version counts changes, so that none is lost
  record Request(
      EditionId edition,
      PersonId person,
      Set<Cohort> cohorts,
      Set<Role> roles,
      Optional<String> clause,
      String hash,
      int turn,
      Instant asked,
      Optional<LocalDate> chased,
      int version) {
    public Request {
      cohorts = Set.copyOf(cohorts);
      roles = Set.copyOf(roles);
    }

    /// The occasion of the duty to sign.
    String occasion() {
      return "policy.sign/" + edition + "/" + person + "/" + turn;
    }

    /// The occasion of the head's duty to speak with whoever refuses.
    String refusal() {
      return "policy.refused/" + edition + "/" + person + "/" + turn;
    }

    Request again(Instant at) {
      return new Request(
          edition, person, cohorts, roles, clause, hash, turn + 1, at, Optional.empty(), version);
    }

    Request more(Set<Cohort> cohorts, Set<Role> roles, Optional<String> clause, Instant at) {
      return new Request(
          edition, person, cohorts, roles, clause, hash, turn + 1, at, Optional.empty(), 0);
    }

    Request chasedOn(LocalDate day) {
      return new Request(
          edition, person, cohorts, roles, clause, hash, turn, asked, Optional.of(day), version);
    }
  }

  /// How somebody signed.
  sealed interface Manner {
    /// They typed their name themselves.
    record Typed(String name) implements Manner {}

    /// They signed on paper, which somebody keyed in.
    ///
    /// @param on the date on the paper
    /// @param witness who saw it being signed; empty where that was not asked yet
    record Paper(LocalDate on, PersonId keyedInBy, Optional<String> witness, Optional<String> note)
        implements Manner {}

    /// They signed an earlier edition, and nothing has changed for them since.
    record Carried(EditionId from) implements Manner {}
  }

  /// They have not answered yet.
  record Asked(Request request) implements Signature {
    public Signed signed(Manner manner, Instant at) {
      return new Signed(request, manner, at);
    }

    public Refused refused(String reason, Instant at) {
      return new Refused(request, reason, at);
    }

    public Asked chased(LocalDate day) {
      return new Asked(request.chasedOn(day));
    }

    public Released released(String why, Instant at) {
      return new Released(request, why, at);
    }
  }

  /// They have read and agreed.
  ///
  /// @param at when, by the clock of the server (UTC)
  /// @param scanned when the newest scan of the paper was handed in (UTC); empty if there is none
  record Signed(Request request, Manner manner, Instant at, Optional<Instant> scanned)
      implements Signature {
    Signed(Request request, Manner manner, Instant at) {
      this(request, manner, at, Optional.empty());
    }
  }

  /// They do not agree; they may still sign.
  record Refused(Request request, String reason, Instant at) implements Signature {
    public Signed signed(Manner manner, Instant at) {
      return new Signed(request, manner, at);
    }

    public Released released(String why, Instant at) {
      return new Released(request, why, at);
    }
  }

  /// They need not sign any longer: they have left, or a later edition has taken its place.
  record Released(Request request, String why, Instant at) implements Signature {
    public Asked askedAgain(Instant at) {
      return new Asked(request.again(at));
    }
  }
}
