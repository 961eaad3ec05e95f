package gatehouse.database;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a server's settings say about whether it keeps what it has acknowledged.
record SettingChecks(Map<String, String> settings) {

  private static final int OLDEST_TRIED = 15;

  static final String QUERY =
      """
      select name, setting from pg_settings
      where name in ('server_version_num', 'fsync', 'full_page_writes', 'synchronous_commit',
        'data_checksums', 'password_encryption', 'server_encoding', 'max_connections')
      """;

  List<Finding> findings() {
    return List.of(
        version(),
        fsync(),
        on("full_page_writes", "A power cut can leave torn pages."),
        synchronousCommit(),
        checksums(),
        passwordEncryption(),
        encoding(),
        connections());
  }

  /// Whether the server waits for its disk at all: without that a power cut destroys it.
  Finding fsync() {
    return on("fsync", "A power cut can destroy everything.");
  }

  private Finding version() {
    int major = number("server_version_num") / 10_000;
    if (major >= Programs.MAJOR) {
      return new Finding.Ok("version", "PostgreSQL " + major);
    }
    var problem = "This is PostgreSQL " + major + ", and Gatehouse is tried with 18.";
    return major < OLDEST_TRIED
        ? new Finding.Failure("version", problem, "Move to PostgreSQL 18.")
        : new Finding.Warning("version", problem, "Move to PostgreSQL 18 when you can.");
  }

  private Finding on(String name, String harm) {
    return value(name).equals("on")
        ? new Finding.Ok(name, "on")
        : new Finding.Failure(name, harm, "Set " + name + " = on and restart the server.");
  }

  // Every value but "off" waits until the commit is on this server's disk.
  private Finding synchronousCommit() {
    var seen = value("synchronous_commit");
    return Set.of("on", "local", "remote_write", "remote_apply").contains(seen)
        ? new Finding.Ok("synchronous_commit", seen)
        : new Finding.Failure(
            "synchronous_commit",
            "A power cut loses what people were told is saved.",
            "Set synchronous_commit = on and reload the server.");
  }

  private Finding checksums() {
    return value("data_checksums").equals("on")
        ? new Finding.Ok("data checksums", "on")
        : new Finding.Failure(
            "data checksums",
            "A damaged page would go unnoticed, into the backups too.",
            "Stop the server and run pg_checksums --enable.");
  }

  private Finding passwordEncryption() {
    return value("password_encryption").equals("scram-sha-256")
        ? new Finding.Ok("password encryption", "scram-sha-256")
        : new Finding.Failure(
            "password encryption",
            "New passwords are kept in a weak form.",
            "Set password_encryption = scram-sha-256 and give the roles new passwords.");
  }

  private Finding encoding() {
    var seen = value("server_encoding");
    return seen.equals("UTF8")
        ? new Finding.Ok("encoding", seen)
        : new Finding.Failure(
            "encoding",
            "The database cannot hold every name; it is kept in " + seen + ".",
            "Create the database with encoding UTF8.");
  }

  private Finding connections() {
    int most = number("max_connections");
    return most >= 20
        ? new Finding.Ok("connection limit", Integer.toString(most))
        : new Finding.Warning(
            "connection limit",
            "Only " + most + " connections are allowed.",
            "Set max_connections to 32 or more and restart the server.");
  }

  private int number(String name) {
    var value = value(name);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private String value(String name) {
    return settings.getOrDefault(name, "");
  }
}
