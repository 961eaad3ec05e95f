package gatehouse.database;

import java.lang.System.Logger.Level;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Waits for a server that somebody else runs: after a crash it replays its log and turns everybody
/// away meanwhile, and a machine that boots does not answer at first.
///
/// @param limit how long it is waited for, in all
/// @param pause between two knocks
record Patience(Duration limit, Duration pause) {

  private static final System.Logger LOG = System.getLogger(Patience.class.getName());

  /// PostgreSQL's appendix A: cannot connect now, no connection, connection lost, too many clients.
  private static final Set<String> PASSING = Set.of("57P03", "08001", "08006", "53300");

  Patience(Duration limit) {
    this(limit, Duration.ofMillis(250));
  }

  /// Returns as soon as the server lets this login in.
  ///
  /// @throws CannotStart if it does not, and at once if waiting would not help
  void await(ConnectionDetails login) {
    var begun = System.nanoTime();
    var refused = knock(login);
    refused.filter(this::worthwhile).ifPresent(why -> announce(login, why));
    while (refused.isPresent()) {
      stopUnlessWorthwhile(login, refused.get(), System.nanoTime() - begun);
      LockSupport.parkNanos(pause.toNanos());
      refused = knock(login);
    }
  }

  private static Optional<SQLException> knock(ConnectionDetails login) {
    try (var _ = login.connect()) {
      return Optional.empty();
    } catch (SQLException refused) {
      return Optional.of(refused);
    }
  }

  private boolean worthwhile(SQLException refused) {
    return limit.isPositive() && mayPass(refused);
  }

  /// A name that nobody knows is a slip of the pen more often than a server that is not there yet.
  static boolean mayPass(SQLException refused) {
    return PASSING.contains(String.valueOf(refused.getSQLState()))
        && !(refused.getCause() instanceof UnknownHostException);
  }

  private static String said(SQLException refused) {
    return String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
  }

  private void announce(ConnectionDetails login, SQLException refused) {
    LOG.log(
        Level.WARNING,
        "PostgreSQL does not let {0} in yet ({1}): waiting for it, {2} s at most",
        login,
        said(refused),
        Long.toString(limit.toSeconds()));
  }

  private void stopUnlessWorthwhile(ConnectionDetails login, SQLException refused, long waited) {
    if (!mayPass(refused)) {
      throw new CannotStart(new StartProblem.TurnedAway(login.toString(), said(refused)), refused);
    }
    if (waited >= limit.toNanos()) {
      throw new CannotStart(
          new StartProblem.NotThereYet(login.toString(), limit, said(refused)), refused);
    }
  }
}
