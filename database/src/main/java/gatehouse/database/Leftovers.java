package gatehouse.database;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a Gatehouse that was killed has left running or lying about in its data folder.
///
/// Cleared only by the holder of the home's lock: whatever still works on these data is an orphan.
record Leftovers(Path data) {

  private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  void clear(Duration limit) throws IOException {
    if (Files.exists(data)) {
      if (!gone(Signal.INT, limit) && !gone(Signal.QUIT, limit)) {
        var pids = processes().stream().map(ProcessHandle::pid).toList();
        throw new CannotStart(new StartProblem.StillRunning(data, pids));
      }
      removeMisleadingFile();
    }
  }

  /// The process named in `postmaster.pid`, if it really is a PostgreSQL on these data.
  Optional<ProcessHandle> orphan() {
    return PostmasterFile.read(data)
        .flatMap(file -> ProcessHandle.of(file.pid()))
        .filter(this::worksHere);
  }

  // Only the postmaster is told; its children go with it, or by themselves when it is dead.
  private boolean gone(Signal signal, Duration limit) throws IOException {
    var orphan = orphan();
    if (orphan.isPresent()) {
      var pid = Long.toString(orphan.get().pid());
      LOG.log(Level.WARNING, "An earlier run left PostgreSQL (process {0}): stopping it", pid);
      signal.send(orphan.get());
    }
    return noneWithin(limit);
  }

  // Not by the end of the process: where nobody collects the dead, they look alive for ever.
  boolean noneWithin(Duration limit) {
    var deadline = System.nanoTime() + limit.toNanos();
    for (var left = processes(); !left.isEmpty(); left = processes()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Signal.ended(left.getFirst(), LOOK_AGAIN);
    }
    return true;
  }

  List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses().filter(this::worksHere).toList();
  }

  // PostgreSQL works in its data folder. A process that may not be looked at is not ours.
  private boolean worksHere(ProcessHandle process) {
    var proc = Path.of("/proc", Long.toString(process.pid()));
    try {
      var program = Files.readSymbolicLink(proc.resolve("exe")).getFileName();
      return program != null
          && program.toString().startsWith("postgres")
          && Files.readSymbolicLink(proc.resolve("cwd")).equals(data.toRealPath());
    } catch (IOException _) {
      return false;
    }
  }

  // PostgreSQL refuses to start for an empty file, and for one that names any living process.
  private void removeMisleadingFile() throws IOException {
    // A number below zero is that of a PostgreSQL in single-user mode.
    var dead =
        PostmasterFile.read(data).filter(file -> ProcessHandle.of(Math.abs(file.pid())).isEmpty());
    if (dead.isEmpty() && Files.deleteIfExists(PostmasterFile.in(data))) {
      LOG.log(Level.WARNING, "Removed a postmaster.pid that named no PostgreSQL of ours");
    }
  }
}
