package gatehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// As whom PostgreSQL runs: it refuses root, so root has to step down.
sealed interface Account {

  List<String> steppingDown();

  int uid();

  int gid();

  static Account choose() throws IOException {
    int uid = ownNumber("Uid:");
    if (uid != 0) {
      return new Ourselves(uid, ownNumber("Gid:"));
    }
    return OwnNamespace.allowed() ? new OwnNamespace() : Named.fromPasswords();
  }

  /// The effective number of this process, the second of four: `Uid: real effective saved file`.
  static int ownNumber(String kind) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.split("\\s+"))
        .map(word -> Integer.parseInt(word[2]))
        .findFirst()
        .orElseThrow();
  }

  default Command command(List<String> words) {
    return new Command(Stream.concat(steppingDown().stream(), words.stream()).toList());
  }

  /// Gives this account what PostgreSQL writes to, if another one wrote it before.
  default void letInto(Home home) throws IOException {
    for (var folder : List.of(home.logs(), home.data())) {
      if (Files.exists(folder)) {
        take(folder);
      }
    }
  }

  default void take(Path folder) throws IOException {
    if (Folders.ownerOf(folder) != uid()) {
      Folders.give(folder, uid(), gid());
    }
  }

  default void requireEntry(Path folder) throws IOException {}

  /// An ordinary account: the one that runs this.
  record Ourselves(int uid, int gid) implements Account {
    @Override
    public List<String> steppingDown() {
      return List.of();
    }
  }

  /// Root outside, nobody inside: the files stay root's.
  record OwnNamespace() implements Account {
    static boolean allowed() {
      try {
        return new Command(List.of("unshare", "-U", "true")).run(Duration.ofSeconds(10)).good();
      } catch (IOException _) {
        return false;
      }
    }

    @Override
    public List<String> steppingDown() {
      return List.of("unshare", "-U");
    }

    @Override
    public int uid() {
      return 0;
    }

    @Override
    public int gid() {
      return 0;
    }
  }

  /// Where containers forbid user namespaces: another account, to which data and log are given.
  record Named(String name, int uid, int gid) implements Account {
    private static final List<String> PREFERRED = List.of("gatehouse", "postgres", "nobody");

    static Named fromPasswords() throws IOException {
      return among(Files.readAllLines(Path.of("/etc/passwd")));
    }

    static Named among(List<String> lines) {
      return PREFERRED.stream()
          .flatMap(name -> lines.stream().filter(line -> line.startsWith(name + ":")))
          .map(line -> line.split(":", -1))
          .map(word -> new Named(word[0], Integer.parseInt(word[2]), Integer.parseInt(word[3])))
          .findFirst()
          .orElseThrow(() -> new CannotStart(new StartProblem.NoAccount()));
    }

    @Override
    public List<String> steppingDown() {
      return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
    }

    @Override
    public void letInto(Home home) throws IOException {
      Account.super.letInto(home);
      var permissions = Files.getPosixFilePermissions(home.folder());
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      Files.setPosixFilePermissions(home.folder(), permissions);
    }

    @Override
    public void requireEntry(Path folder) throws IOException {
      var enter = command(List.of("/bin/sh", "-c", "cd \"$1\"", "sh", folder.toString()));
      if (!enter.run(Duration.ofSeconds(10)).good()) {
        throw new CannotStart(new StartProblem.AccountShutOut(name, folder));
      }
    }
  }
}
