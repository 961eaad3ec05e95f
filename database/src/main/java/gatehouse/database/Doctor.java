package gatehouse.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Looks whether a school's data are safe where they are kept, and says what to do if not.
public final class Doctor {

  private final InstantSource clock;
  private final List<FurtherCheck> further;

  /// A doctor who also asks what others want to know of the server.
  public Doctor(InstantSource clock, FurtherCheck... further) {
    this.clock = clock;
    this.further = List.of(further);
  }

  /// Examines a home. A server that runs is asked as it is; otherwise it is started for a moment.
  public Diagnosis examine(Path folder, PostgresSettings settings) {
    try {
      var home = Home.open(folder);
      var findings = new ArrayList<Finding>(new HomeChecks(home, settings).findings());
      findings.addAll(server(home, settings));
      return new Diagnosis(findings);
    } catch (CannotStart e) {
      return new Diagnosis(List.of(cannotStart(e)));
    }
  }

  /// Examines what can be seen of a home without its server: room, rights, what was left over.
  public Diagnosis examineHome(Path folder, PostgresSettings settings) {
    try {
      return new Diagnosis(new HomeChecks(Home.open(folder), settings).findings());
    } catch (CannotStart e) {
      return new Diagnosis(List.of(cannotStart(e)));
    }
  }

  /// Examines a server that somebody else runs.
  public Diagnosis examine(ExternalPostgres server) {
    return new Diagnosis(logins(server.owner(), server.app()));
  }

  private List<Finding> server(Home home, PostgresSettings settings) {
    try {
      var running = LocalPostgres.running(home);
      if (running.isPresent()) {
        return logins(running.get().owner(), running.get().app());
      }
      try (var started = LocalPostgres.start(home.folder(), settings)) {
        return logins(started.owner(), started.app());
      }
    } catch (CannotStart e) {
      return List.of(cannotStart(e));
    } catch (IOException e) {
      return List.of(Check.failed("server", e));
    }
  }

  private List<Finding> logins(ConnectionDetails owner, ConnectionDetails app) {
    var findings = new ArrayList<Finding>();
    try (var connection = owner.connect()) {
      findings.addAll(new ServerChecks(connection, clock).findings());
    } catch (SQLException e) {
      findings.add(noConnection(owner, e));
    }
    try (var connection = app.connect()) {
      findings.add(Check.ask("role of the service", new AppRoleCheck(connection)::look));
    } catch (SQLException e) {
      findings.add(noConnection(app, e));
      return findings;
    }
    var server = new ExternalPostgres(owner, app);
    further.forEach(check -> findings.add(Check.ask(check.name(), () -> check.look(server))));
    return findings;
  }

  private static Finding noConnection(ConnectionDetails login, SQLException e) {
    return new Finding.Failure(
        "server",
        "No connection as " + login + " (" + e.getMessage() + ").",
        "See that the server runs, and that address, role and password are right.");
  }

  private static Finding cannotStart(CannotStart e) {
    return new Finding.Failure("server", e.problem().problem() + ".", e.problem().remedy() + ".");
  }
}
