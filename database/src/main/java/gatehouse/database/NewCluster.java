package gatehouse.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Makes a data folder whole or not at all.
///
/// It is made in a work folder and renamed when it is complete. So a half-made one is known by its
/// place and thrown away, and a folder that may hold a school's data is never deleted. Each attempt
/// has a work folder of its own, since an `initdb` whose Gatehouse was killed may still be writing.
record NewCluster(Cluster cluster) {

  private static final System.Logger LOG = System.getLogger(NewCluster.class.getName());
  private static final String UNFINISHED = "data.unfinished-";

  void create() throws IOException {
    forgetUnfinished();
    var home = cluster.home();
    var work = Files.createTempDirectory(home.folder(), UNFINISHED);
    var password = work.resolve("password");
    Secrets.write(password, home.secrets().owner());
    Folders.give(work, cluster.account().uid(), cluster.account().gid());
    initialise(work.resolve("data"), password);
    Files.move(work.resolve("data"), home.data(), ATOMIC_MOVE);
    Folders.force(home.folder());
    Folders.delete(work);
  }

  private void forgetUnfinished() throws IOException {
    try (var folders = Files.newDirectoryStream(cluster.home().folder(), UNFINISHED + "*")) {
      for (var folder : folders) {
        forget(folder);
      }
    }
  }

  private static void forget(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Left for the next start: " + folder, e);
    }
  }

  private void initialise(Path data, Path password) throws IOException {
    var outcome = cluster.account().command(initdb(data, password)).run(Duration.ofMinutes(5));
    if (!outcome.good()) {
      throw new CannotStart(new StartProblem.StartRefused("initdb", outcome.output()));
    }
  }

  private List<String> initdb(Path data, Path password) {
    return List.of(
        cluster.programs().tool("initdb").toString(),
        "--pgdata=" + data,
        "--username=" + Roles.OWNER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF-8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions");
  }
}
