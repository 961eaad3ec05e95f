package gatehouse.database;

/// A server that somebody else runs: we have two logins to it and no business stopping it.
public record ExternalPostgres(ConnectionDetails owner, ConnectionDetails app) implements Postgres {

  @Override
  public void close() {}
}
