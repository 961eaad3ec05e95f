package gatehouse.database;

/// A PostgreSQL that keeps a school's data: our own beside the service, or an external one.
public sealed interface Postgres extends AutoCloseable permits LocalPostgres, ExternalPostgres {

  /// The role that owns everything: for migrations, backups and the doctor, never for a request.
  ConnectionDetails owner();

  /// The role of the running service: it owns nothing, so row-level security binds it.
  ConnectionDetails app();

  /// Stops what was started here; what somebody else runs is left alone.
  @Override
  void close();
}
