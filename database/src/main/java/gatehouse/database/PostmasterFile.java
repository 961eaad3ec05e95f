package gatehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a running PostgreSQL writes about itself into `postmaster.pid`.
record PostmasterFile(long pid, int port, boolean ready) {

  static Path in(Path data) {
    return data.resolve("postmaster.pid");
  }

  /// Empty if there is none, or if it says nothing: a power cut leaves it without content.
  static Optional<PostmasterFile> read(Path data) {
    try {
      return parse(Files.readAllLines(in(data)));
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  // The lines: process, folder, start, port, socket folder, address, shared memory, state.
  private static Optional<PostmasterFile> parse(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var pid = Long.parseLong(lines.getFirst().strip());
    var port = lines.size() < 4 ? 0 : Integer.parseInt(lines.get(3).strip());
    var ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
    return Optional.of(new PostmasterFile(pid, port, ready));
  }
}
