package gatehouse.database;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;

/// The steps from a locked home to a server that answers.
record Launch(Home home, PostgresSettings settings) {

  private static final System.Logger LOG = System.getLogger(Launch.class.getName());
  private static final String WRONG_PASSWORD = "28P01";

  /// A server that answers, and the two logins to it.
  record Running(Postmaster postmaster, ConnectionDetails owner, ConnectionDetails app) {}

  Running run() throws IOException {
    var archive = Platform.here().archive();
    Disk.at(home.folder()).require(settings.minimumFreeBytes());
    new Leftovers(home.data()).clear(settings.stopLimit());
    var account = announced(Account.choose());
    account.letInto(home);
    var programs = Programs.ready(archive, home.programs(settings), account);
    if (!settings.programs().isAbsolute()) {
      programs.forgetOthers();
    }
    var cluster = new Cluster(home, account, programs);
    cluster.prepare();
    return withRoles(Postmaster.start(cluster, settings));
  }

  private static Account announced(Account account) {
    if (account instanceof Account.Named named) {
      LOG.log(
          Level.WARNING,
          "Root may make no user namespace here, so PostgreSQL runs as {0} and its data belong to"
              + " that account; better start Gatehouse from an ordinary account",
          named.name());
    }
    return account;
  }

  private Running withRoles(Postmaster postmaster) throws IOException {
    try {
      var secrets = home.secrets();
      var owner = details(postmaster.port(), Roles.DATABASE, Roles.OWNER, secrets.owner());
      var app = details(postmaster.port(), Roles.DATABASE, Roles.APP, secrets.app());
      var maintenance = details(postmaster.port(), "postgres", Roles.OWNER, secrets.owner());
      Roles.establish(maintenance, app.password());
      return new Running(postmaster, owner, app);
    } catch (SQLException e) {
      postmaster.stop(settings.stopLimit());
      throw refused(e);
    } catch (IOException | RuntimeException e) {
      postmaster.stop(settings.stopLimit());
      throw e;
    }
  }

  private CannotStart refused(SQLException e) {
    if (WRONG_PASSWORD.equals(e.getSQLState())) {
      return new CannotStart(new StartProblem.SecretRefused(home.secrets().ownerFile()), e);
    }
    var tail = e.getMessage() + "\n" + LogTail.of(home.logs());
    return new CannotStart(new StartProblem.StartRefused("roles", tail), e);
  }

  static ConnectionDetails details(int port, String database, String user, String password) {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
    return new ConnectionDetails(url, user, password);
  }
}
