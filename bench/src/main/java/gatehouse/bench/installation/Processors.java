package gatehouse.bench.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The processor time that the service and its database have taken, as Linux keeps it.
///
/// @param service the process of the service, with all its threads: compiling and collecting too
/// @param postmaster of the database, whose children count with it
record Processors(long service, long postmaster) {
  private static final int STATE = 0;
  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int TICKS_A_SECOND = 100;

  /// In milliseconds.
  double ofService() throws IOException {
    return milliseconds(stat(Path.of("/proc", Long.toString(service))));
  }

  /// In milliseconds, of the children that live.
  double ofDatabase() throws IOException {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(path -> path.getFileName().toString().matches("\\d+"))
          .map(Processors::statOfAny)
          .filter(stat -> stat.length > USER && stat[PARENT].equals(Long.toString(postmaster)))
          .mapToDouble(Processors::milliseconds)
          .sum();
    }
  }

  private static String[] statOfAny(Path process) {
    try {
      return stat(process);
    } catch (IOException _) {
      return new String[STATE];
    }
  }

  /// What follows the name, which may hold spaces.
  private static String[] stat(Path process) throws IOException {
    var stat = Files.readString(process.resolve("stat"));
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
  }

  private static double milliseconds(String[] stat) {
    return (Long.parseLong(stat[USER]) + Long.parseLong(stat[USER + 1])) * 1000.0 / TICKS_A_SECOND;
  }
}
