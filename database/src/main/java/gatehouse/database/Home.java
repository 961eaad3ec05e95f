package gatehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Where everything of one Gatehouse lies: its data, its secrets, its log, its lock.
record Home(Path folder) {

  static Home open(Path folder) {
    var path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path.resolveSibling(""));
      privateFolder(path);
      // The real path: what /proc says of a process is compared with it.
      return new Home(path.toRealPath());
    } catch (IOException e) {
      throw new CannotStart(new StartProblem.HomeNotWritable(path, reason(e)), e);
    }
  }

  static String reason(Exception e) {
    var message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
  }

  Path data() {
    return folder.resolve("data");
  }

  Path logs() {
    return folder.resolve("log");
  }

  Path startLog() {
    return logs().resolve("start.log");
  }

  Path lock() {
    return folder.resolve("gatehouse.lock");
  }

  Path programs(PostgresSettings settings) {
    return folder.resolve(settings.programs());
  }

  Secrets secrets() {
    return new Secrets(folder.resolve("secrets"));
  }

  static void privateFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }
}
