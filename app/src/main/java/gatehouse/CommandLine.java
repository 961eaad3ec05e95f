package gatehouse;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// What was typed after the launcher's name, read and checked before anything starts.
sealed interface CommandLine {
  String PORT = "--port";
  int LAST_PORT = 65_535;

  /// Options that take a value, and the settings that they set.
  Map<String, String> VALUES =
      Map.of(
          PORT,
          "server.port",
          "--host",
          "server.address",
          "--home",
          "gatehouse.home",
          "--database-url",
          "gatehouse.database.url");

  /// Options that stand alone.
  Map<String, String> SWITCHES =
      Map.of("--demo", "gatehouse.demonstration=true", "--empty", "gatehouse.demonstration=false");

  /// Runs the service until it is stopped.
  record Serve(List<String> settings) implements CommandLine {}

  /// Backs everything up, or makes the key with which that is done.
  record Backup(List<String> settings, Optional<Path> file, boolean newKey)
      implements CommandLine {}

  /// Makes an installation of a backup.
  ///
  /// @param key a file with the key, where it is not typed
  /// @param checkpoints files with what was mailed to the chair of governors
  record Restore(List<String> settings, Path file, Optional<Path> key, List<Path> checkpoints)
      implements CommandLine {}

  /// Examines the installation.
  record Doctor(List<String> settings) implements CommandLine {}

  /// Runs the service just long enough for the JVM to learn how it starts.
  record Train(List<String> settings) implements CommandLine {}

  record Wrong(String line) implements CommandLine {}

  static CommandLine parse(String... arguments) {
    var words = new ArrayDeque<>(List.of(arguments));
    var settings = new ArrayList<String>();
    var own = new OwnWords();
    var command = words.isEmpty() ? "serve" : words.remove();
    while (!words.isEmpty()) {
      var word = words.remove();
      if (!own.takes(command, word, words) && !settings.addAll(settings(word, words))) {
        return wrong(word, command);
      }
    }
    return of(command, settings, own);
  }

  private static CommandLine of(String command, List<String> settings, OwnWords own) {
    return switch (command) {
      case "serve" -> new Serve(settings);
      case "doctor" -> new Doctor(settings);
      case "backup" -> new Backup(settings, own.file, own.newKey);
      case "restore" ->
          own.file
              .<CommandLine>map(file -> new Restore(settings, file, own.key, own.checkpoints))
              .orElse(new Wrong("Restore which FILE? Try: ./gatehouse restore --help"));
      case "train" -> new Train(settings);
      default -> new Wrong("There is no command “" + command + "”. Try: ./gatehouse --help");
    };
  }

  /// What backup and restore are told besides the settings.
  final class OwnWords {
    private Optional<Path> file = Optional.empty();
    private Optional<Path> key = Optional.empty();
    private final List<Path> checkpoints = new ArrayList<>();
    private boolean newKey;

    private OwnWords() {}

    private boolean takes(String command, String word, Queue<String> rest) {
      var backup = command.equals("backup");
      var restore = command.equals("restore");
      if (backup && word.equals("--new-key")) {
        newKey = true;
        return true;
      }
      if (restore && !rest.isEmpty() && word.equals("--key")) {
        key = Optional.of(Path.of(rest.remove()));
        return true;
      }
      if (restore && !rest.isEmpty() && word.equals("--checkpoint")) {
        return checkpoints.add(Path.of(rest.remove()));
      }
      if ((backup || restore) && !word.startsWith("-") && file.isEmpty()) {
        file = Optional.of(Path.of(word));
        return true;
      }
      return false;
    }
  }

  private static Wrong wrong(String word, String command) {
    return new Wrong(fault(word, command) + ". Try: ./gatehouse " + command + " --help");
  }

  private static String fault(String word, String command) {
    var own = command.equals("restore") && List.of("--key", "--checkpoint").contains(word);
    var option = word.split("=", 2)[0];
    if (option.equals(PORT)) {
      return PORT + " needs a number from 0 to 65535";
    }
    return own || VALUES.containsKey(option)
        ? option + " needs a value"
        : "There is no option " + word;
  }

  private static List<String> settings(String word, Queue<String> rest) {
    var option = word.split("=", 2);
    if (SWITCHES.containsKey(word)) {
      return List.of("--" + SWITCHES.get(word));
    }
    var value = option.length == 2 ? option[1] : rest.poll();
    return VALUES.containsKey(option[0]) && value != null && fits(option[0], value)
        ? List.of("--" + VALUES.get(option[0]) + "=" + value)
        : List.of();
  }

  private static boolean fits(String option, String value) {
    return !option.equals(PORT)
        || (value.matches("\\d{1,5}") && Integer.parseInt(value) <= LAST_PORT);
  }
}
