package gatehouse.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One Gatehouse to a home: a lock that the operating system drops when its process dies.
///
/// Closing *any* handle on the file drops this process's lock on it, so within one process the set
/// of held homes is asked first and the file is not opened a second time.
final class HomeLock implements AutoCloseable {

  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Home home;
  private final FileChannel file;

  private HomeLock(Home home, FileChannel file) {
    this.home = home;
    this.file = file;
  }

  static HomeLock take(Home home) throws IOException {
    if (!HELD_HERE.add(home.folder())) {
      throw inUse(home, OptionalLong.of(ProcessHandle.current().pid()));
    }
    try {
      return new HomeLock(home, lockedFile(home));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(home.folder());
      throw e;
    }
  }

  private static FileChannel lockedFile(Home home) throws IOException {
    var file = FileChannel.open(home.lock(), CREATE, WRITE);
    if (file.tryLock() == null) {
      file.close();
      throw inUse(home, writtenIn(home));
    }
    file.truncate(0);
    var pid = Long.toString(ProcessHandle.current().pid());
    file.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
    return file;
  }

  private static CannotStart inUse(Home home, OptionalLong process) {
    return new CannotStart(new StartProblem.HomeInUse(home.folder(), process));
  }

  private static OptionalLong writtenIn(Home home) {
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(home.lock()).strip()));
    } catch (IOException | NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  /// Whether somebody is using this home at the moment; nothing is left locked.
  static boolean held(Home home) throws IOException {
    if (HELD_HERE.contains(home.folder())) {
      return true;
    }
    if (!Files.exists(home.lock())) {
      return false;
    }
    try (var file = FileChannel.open(home.lock(), WRITE)) {
      return file.tryLock() == null;
    }
  }

  static OptionalLong holder(Home home) {
    return HELD_HERE.contains(home.folder())
        ? OptionalLong.of(ProcessHandle.current().pid())
        : writtenIn(home);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD_HERE.remove(home.folder());
    }
  }
}
