package gatehouse.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Options of the form `--name value` (or `--name=value`), flags, and the words between them.
final class Options {
  private final Map<String, List<String>> named = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();

  /// @throws Usage for an unknown option or one without its value
  static Options of(List<String> args, Set<String> flags, Set<String> valued) {
    Options options = new Options();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (!arg.startsWith("--")) {
        options.words.add(arg);
      } else {
        i +=
            options.take(
                arg.substring(2), i + 1 < args.size() ? args.get(i + 1) : "", flags, valued);
      }
    }
    return options;
  }

  private int take(String option, String next, Set<String> flags, Set<String> valued) {
    String[] parts = option.split("=", 2);
    String name = parts[0];
    if (flags.contains(name)) {
      named.put(name, List.of());
      return 0;
    }
    if (!valued.contains(name)) {
      throw Usage.unknown(
          "option",
          "--" + name,
          Stream.concat(flags.stream(), valued.stream()).sorted().map(n -> "--" + n));
    }
    String value = parts.length == 2 ? parts[1] : next;
    if (value.isEmpty() || (parts.length == 1 && value.startsWith("--"))) {
      throw new Usage("The option --" + name + " needs a value.");
    }
    named.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(List.of(value.split(",")));
    return parts.length == 2 ? 0 : 1;
  }

  boolean has(String flag) {
    return named.containsKey(flag);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(named.get(name)).map(List::getFirst);
  }

  List<String> values(String name) {
    return named.getOrDefault(name, List.of());
  }

  List<String> words() {
    return words;
  }
}
