package gatehouse.database;

import java.time.Duration;

/// A server that somebody else runs: we have two logins to it and no business stopping it.
public record ExternalPostgres(ConnectionDetails owner, ConnectionDetails app) implements Postgres {

  /// Itself, as soon as it lets both logins in.
  ///
  /// @param limit how long to wait for a server that replays its log after a crash, or does not
  ///   answer at all
  /// @throws CannotStart with the reason and what to do
  public ExternalPostgres awaited(Duration limit) {
    var patience = new Patience(limit);
    patience.await(owner);
    patience.await(app);
    return this;
  }

  @Override
  public void close() {}
}
