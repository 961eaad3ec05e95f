package gatehouse.database;

import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What can be seen of a home without any server.
record HomeChecks(Home home, PostgresSettings settings) {

  private static final Set<PosixFilePermission> FOR_STRANGERS =
      EnumSet.of(GROUP_WRITE, OTHERS_READ, OTHERS_WRITE);

  List<Finding> findings() {
    return List.of(
        Check.ask("free space", this::freeSpace),
        Check.ask("home folder", this::folder),
        Check.ask("secret files", this::secretFiles),
        Check.ask("lock", this::lock),
        Check.ask("left-over server", this::orphan));
  }

  private Finding freeSpace() throws IOException {
    var free = Disk.at(home.folder()).freeBytes();
    var seen = (free >> 20) + " MB free";
    var remedy = "Free some space on that disk, or move the home to a larger one.";
    if (free < settings.minimumFreeBytes()) {
      return new Finding.Failure("free space", "Only " + seen + ": nothing is started.", remedy);
    }
    return free < 4 * settings.minimumFreeBytes()
        ? new Finding.Warning("free space", "Only " + seen + ".", remedy)
        : new Finding.Ok("free space", seen);
  }

  private Finding folder() throws IOException {
    var permissions = Files.getPosixFilePermissions(home.folder());
    return Collections.disjoint(permissions, FOR_STRANGERS)
        ? new Finding.Ok("home folder", PosixFilePermissions.toString(permissions))
        : new Finding.Failure(
            "home folder",
            "Others may look or write into " + home.folder() + ".",
            "Run: chmod go-rw on that folder.");
  }

  private Finding secretFiles() throws IOException {
    var secrets = home.secrets();
    for (var file : List.of(secrets.folder(), secrets.ownerFile(), secrets.appFile())) {
      if (Files.exists(file) && readableByOthers(file)) {
        return new Finding.Failure(
            "secret files",
            "Others may read " + file + ".",
            "Run: chmod go-rwx on it, and have the passwords made anew.");
      }
    }
    return new Finding.Ok("secret files", "readable by their account only");
  }

  private static boolean readableByOthers(Path file) throws IOException {
    var seen = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    return !seen.endsWith("------");
  }

  private Finding lock() throws IOException {
    if (!HomeLock.held(home)) {
      return new Finding.Ok("lock", "free");
    }
    var holder = HomeLock.holder(home);
    var who = holder.isPresent() ? "process " + holder.getAsLong() : "a process";
    return new Finding.Ok("lock", "held by " + who);
  }

  private Finding orphan() throws IOException {
    var orphan = new Leftovers(home.data()).orphan();
    return orphan.isEmpty() || HomeLock.held(home)
        ? new Finding.Ok("left-over server", "none")
        : new Finding.Warning(
            "left-over server",
            "A killed Gatehouse left PostgreSQL running (process " + orphan.get().pid() + ").",
            "Start Gatehouse: it stops that one by itself.");
  }
}
