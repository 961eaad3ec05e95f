package gatehouse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// What was typed after the launcher's name, read and checked before anything starts.
sealed interface CommandLine {
  /// Options that take a value, and the settings that they set.
  Map<String, String> VALUES =
      Map.of(
          "--port", "server.port",
          "--host", "server.address",
          "--home", "gatehouse.home",
          "--database-url", "gatehouse.database.url");

  /// Options that stand alone.
  Map<String, String> SWITCHES =
      Map.of("--demo", "gatehouse.demonstration=true", "--empty", "gatehouse.demonstration=false");

  /// Runs the service until it is stopped.
  record Serve(List<String> settings) implements CommandLine {}

  /// Examines the installation.
  record Doctor(List<String> settings) implements CommandLine {}

  /// Runs the service just long enough for the JVM to learn how it starts.
  record Train(List<String> settings) implements CommandLine {}

  record Wrong(String line) implements CommandLine {}

  static CommandLine parse(String... arguments) {
    var words = new ArrayDeque<>(List.of(arguments));
    var settings = new ArrayList<String>();
    var command = words.isEmpty() ? "serve" : words.remove();
    while (!words.isEmpty()) {
      var word = words.remove();
      if (!settings.addAll(settings(word, words))) {
        return wrong(word, command);
      }
    }
    return of(command, settings);
  }

  private static CommandLine of(String command, List<String> settings) {
    return switch (command) {
      case "serve" -> new Serve(settings);
      case "doctor" -> new Doctor(settings);
      case "train" -> new Train(settings);
      default -> new Wrong("There is no command “" + command + "”. Try: ./gatehouse --help");
    };
  }

  private static Wrong wrong(String word, String command) {
    var what = VALUES.containsKey(word) ? word + " needs a value" : "There is no option " + word;
    return new Wrong(what + ". Try: ./gatehouse " + command + " --help");
  }

  private static List<String> settings(String word, Queue<String> rest) {
    var option = word.split("=", 2);
    if (SWITCHES.containsKey(word)) {
      return List.of("--" + SWITCHES.get(word));
    }
    var value = option.length == 2 ? option[1] : rest.poll();
    return VALUES.containsKey(option[0]) && value != null
        ? List.of("--" + VALUES.get(option[0]) + "=" + value)
        : List.of();
  }
}
