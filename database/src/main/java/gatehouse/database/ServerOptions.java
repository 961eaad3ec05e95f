package gatehouse.database;

import java.util.List;
import java.util.stream.Stream;

/// What the server is told on its command line, where no later setting can undo it.
record ServerOptions(Home home, PostgresSettings settings, int port) {

  List<String> arguments() {
    return Stream.of(network(), durability(), size(), log())
        .flatMap(List::stream)
        .flatMap(option -> Stream.of("-c", option))
        .toList();
  }

  private List<String> network() {
    return List.of(
        "listen_addresses=127.0.0.1",
        "port=" + port,
        "unix_socket_directories=",
        "ssl=off",
        "password_encryption=scram-sha-256",
        "allow_alter_system=off");
  }

  private static List<String> durability() {
    return List.of("fsync=on", "full_page_writes=on", "synchronous_commit=on");
  }

  private List<String> size() {
    return List.of(
        "max_connections=" + settings.connections(),
        "shared_buffers=" + settings.sharedBuffersMegabytes() + "MB",
        "timezone=UTC");
  }

  // Names and values of a school's people come in statements, parameters, details and even error
  // texts, so none of them is logged here: the service hears of every error itself. Seven files,
  // one a weekday, each begun anew after a week.
  private List<String> log() {
    return List.of(
        "logging_collector=on",
        "log_directory=" + home.logs(),
        "log_filename=postgresql-%a.log",
        "log_rotation_age=1d",
        "log_rotation_size=0",
        "log_truncate_on_rotation=on",
        "log_timezone=UTC",
        "log_min_messages=log",
        "log_min_error_statement=panic",
        "log_error_verbosity=terse",
        "log_statement=none",
        "log_min_duration_statement=-1",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0");
  }
}
