package gatehouse.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// The two ways to tell PostgreSQL to stop; Java itself can only send its slow one.
enum Signal {
  /// Fast: sessions are ended, everything is written, the files are left tidy.
  INT,
  /// Immediate: as if the power had failed; the next start recovers.
  QUIT;

  void send(ProcessHandle process) throws IOException {
    var kill = List.of("/bin/sh", "-c", "kill -s " + name() + " " + process.pid());
    new Command(kill).run(Duration.ofSeconds(10));
  }

  /// Waits without minding interruptions: a server half stopped helps nobody.
  static boolean ended(ProcessHandle process, Duration limit) {
    try {
      process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
      return true;
    } catch (CompletionException _) {
      return !process.isAlive();
    }
  }

  /// Fast first, at once if that takes longer than it may.
  static boolean stop(ProcessHandle process, Duration limit) throws IOException {
    INT.send(process);
    if (ended(process, limit)) {
      return true;
    }
    QUIT.send(process);
    return ended(process, Duration.ofSeconds(20));
  }
}
