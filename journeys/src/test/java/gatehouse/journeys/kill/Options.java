package gatehouse.journeys.kill;

import java.util.List;

/// What was asked for.
///
/// @param times how many kills
/// @param nodes how many nodes work on the one database
/// @param seed of the random moments
record Options(int times, int nodes, long seed) {
  private static final String USAGE = "Usage: script/kill [--times N] [--nodes 1|2] [--seed N]";

  static Options of(String... words) {
    var options = new Options(300, 1, System.nanoTime());
    var rest = List.of(words);
    if (rest.size() % 2 != 0) {
      throw new IllegalArgumentException(USAGE);
    }
    for (var i = 0; i < rest.size(); i += 2) {
      options = options.with(rest.get(i), Long.parseLong(rest.get(i + 1)));
    }
    return options;
  }

  private Options with(String name, long value) {
    return switch (name) {
      case "--times" -> new Options(Math.toIntExact(value), nodes, seed);
      case "--nodes" -> new Options(times, Math.toIntExact(value), seed);
      case "--seed" -> new Options(times, nodes, value);
      default -> throw new IllegalArgumentException(USAGE);
    };
  }
}
