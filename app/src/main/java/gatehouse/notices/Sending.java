package gatehouse.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How far a letter has come.
public sealed interface Sending {
  /// It will be tried at this moment, having been tried so often.
  record Waiting(Instant next, int tries) implements Sending {
    /// A hand is laid on it: nobody else tries it meanwhile.
    Underway taken(Instant now, Duration hold) {
      return new Underway(now.plus(hold), tries + 1);
    }
  }

  /// Somebody is handing it to the mail server.
  ///
  /// @param until after this moment whoever had it has died
  record Underway(Instant until, int tries) implements Sending {
    Sent accepted(Instant now) {
      return new Sent(now);
    }

    /// The server certainly has not taken it.
    Sending notTaken(Instant now, String why) {
      return pause(tries)
          .<Sending>map(pause -> new Waiting(now.plus(pause), tries))
          .orElseGet(() -> new GivenUp(now, why));
    }

    GivenUp refused(Instant now, String why) {
      return new GivenUp(now, why);
    }

    /// Whether the server has taken it, nobody knows. It is not tried again, since nobody is to get
    /// a letter twice; the school's page of letters shows it, and the next reminder is another
    /// letter.
    Doubtful unanswered(Instant now) {
      return new Doubtful(now);
    }
  }

  record Sent(Instant at) implements Sending {}

  record Doubtful(Instant since) implements Sending {}

  record GivenUp(Instant at, String why) implements Sending {}

  /// How long to wait after so many tries: quickly at first, then hourly, for three days.
  static Optional<Duration> pause(int tries) {
    return switch (tries) {
      case 0, 1 -> Optional.of(Duration.ofMinutes(1));
      case 2 -> Optional.of(Duration.ofMinutes(5));
      case 3 -> Optional.of(Duration.ofMinutes(20));
      default -> tries < 76 ? Optional.of(Duration.ofHours(1)) : Optional.empty();
    };
  }
}
