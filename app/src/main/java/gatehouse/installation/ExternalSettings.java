package gatehouse.installation;

import gatehouse.database.ConnectionDetails;
import gatehouse.database.ExternalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// An external PostgreSQL: its owner makes the tables, `gatehouse_app` works with them.
///
/// Passwords come from the environment or from files, so that no process list shows them.
///
/// @param patience how long the service waits at its start for a server that does not let it in yet
public record ExternalSettings(
    @Nullable String url,
    @DefaultValue("gatehouse") String user,
    @Nullable String password,
    @Nullable Path passwordFile,
    @Nullable String appPassword,
    @Nullable Path appPasswordFile,
    @DefaultValue("2m") Duration patience) {

  static final String APP = "gatehouse_app";

  ExternalPostgres logins(String url) {
    if (!url.startsWith("jdbc:postgresql://")) {
      throw new Refused("--database-url has to look like jdbc:postgresql://host:5432/gatehouse");
    }
    return new ExternalPostgres(
        new ConnectionDetails(url, user, secret(password, passwordFile, "DATABASE_PASSWORD", user)),
        new ConnectionDetails(
            url, APP, secret(appPassword, appPasswordFile, "DATABASE_APP_PASSWORD", APP)));
  }

  private static String secret(
      @Nullable String value, @Nullable Path file, String variable, String role) {
    if (value != null) {
      return value;
    }
    if (file == null) {
      throw new Refused(
          "Set GATEHOUSE_%1$s, or GATEHOUSE_%1$s_FILE to a file, for the password of role %2$s"
              .formatted(variable, role));
    }
    return read(file);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new Refused("The password file " + file + " cannot be read", unreadable);
    }
  }
}
