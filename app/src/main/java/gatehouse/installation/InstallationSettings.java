package gatehouse.installation;

import gatehouse.database.ExternalPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Where this installation keeps its data.
///
/// @param home the folder of our own PostgreSQL; not used with an external one
/// @param data where homes lie that were not named
/// @param demonstration whether the data are a demonstration's; the two are never mixed in one home
/// @param keys the folder of keys that must not lie in the database; beside the data if not named
/// @param database an external PostgreSQL instead of our own
@ConfigurationProperties("gatehouse")
public record InstallationSettings(
    @Nullable Path home,
    @DefaultValue("data") Path data,
    @DefaultValue("false") boolean demonstration,
    @Nullable Path keys,
    @DefaultValue ExternalSettings database) {

  /// What `serve` would work with, for a command that runs without it.
  public static InstallationSettings read(List<String> settings) {
    return binder(settings).bindOrCreate("gatehouse", InstallationSettings.class);
  }

  /// Any setting of such a command, from its words or its environment.
  public static Binder binder(List<String> settings) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
    return Binder.get(environment);
  }

  /// What does not belong into the database lies here.
  public Path folder() {
    return home != null ? home : data.resolve(demonstration ? "demonstration" : "school");
  }

  /// The keys that lie outside the database.
  public Path keyFolder() {
    return keys != null ? keys : folder().resolve("keys");
  }

  /// The installation as the service knows it.
  public Installation installation() {
    return new Installation(folder(), demonstration, new Keys(keyFolder()));
  }

  /// The same installation in another folder.
  public InstallationSettings at(Path folder) {
    return new InstallationSettings(folder, data, demonstration, folder.resolve("keys"), database);
  }

  /// The logins to a PostgreSQL that somebody else runs; empty with our own.
  ///
  /// @throws RuntimeException with one line for the operator, if a password is missing
  public Optional<ExternalPostgres> external() {
    var url = database.url();
    return url == null ? Optional.empty() : Optional.of(database.logins(url));
  }

  /// Files with passwords that the settings name.
  public List<Path> passwordFiles() {
    return Stream.of(database.passwordFile(), database.appPasswordFile())
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
