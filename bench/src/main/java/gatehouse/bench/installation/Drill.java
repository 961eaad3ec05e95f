package gatehouse.bench.installation;

import gatehouse.bench.installation.Launcher.Said;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The restore drill: an installation is filled, backed up and lost; on an empty home it is made
/// anew from the backup and the sheet alone, and the head signs in. It fails if the backup opens
/// without the right sheet, or if anything is not as before.
public final class Drill {
  private static final Duration AIM = Duration.ofMinutes(15);
  private static final int PEOPLE = 500;
  private static final int LONGEST_SEALING = 600;
  private static final Pattern VERIFIED =
      Pattern.compile("School \\d+: Each of the (?:first )?([0-9,]+) entries");

  private final Path folder;
  private final Launcher gatehouse;
  private final String port;
  private final int schools;
  private final int entries;

  private Drill(Path folder, Launcher gatehouse, String port, int schools, int entries) {
    this.folder = folder;
    this.gatehouse = gatehouse;
    this.port = port;
    this.schools = schools;
    this.entries = entries;
  }

  /// `FOLDER LAUNCHER PORT SCHOOLS ENTRIES`: an empty folder, and how many entries each school's
  /// record has.
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var drill =
        new Drill(
            Path.of(arguments[0]),
            new Launcher(Path.of(arguments[1])),
            arguments[2],
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]));
    try {
      drill.run();
    } catch (IOException failed) {
      System.out.println("FAILED: " + failed.getMessage());
      System.exit(1);
    }
  }

  private record Lost(Head head, Fingerprint before) {}

  private void run() throws IOException, SQLException, InterruptedException {
    average();
    var lost = backedUp();
    delete(lost());
    refusedWithAnotherSheet();
    var begun = System.nanoTime();
    restored();
    try (var _ = timed("the first start on it", () -> serve(restoredHome()))) {
      var after = Fingerprint.of(new Home(restoredHome()));
      timed("the head signs in, and has the record checked", () -> signIn(lost.head()));
      var took = Duration.ofNanos(System.nanoTime() - begun);
      compare(lost.before(), after);
      said("from an empty home to there", took);
      require(took.compareTo(AIM) <= 0, "That is longer than " + AIM.toMinutes() + " minutes");
    }
    average();
    System.out.println("Everything is as before.");
  }

  /// An installation, its sheet, and a backup made while it runs.
  private Lost backedUp() throws IOException, SQLException, InterruptedException {
    try (var _ = timed("a new installation starts", () -> serve(lost()))) {
      var arguments =
          new String[] {lost().toString(), "" + schools, "" + PEOPLE, Integer.toString(entries)};
      timed("it is filled", () -> fill(arguments));
      var head = Head.enrolled(address());
      for (var school = 0; school < schools; school++) {
        Head.looksAtTheRecord(address(), school);
      }
      sealed();
      Files.writeString(sheet("ours"), newKey(lost()));
      var before = Fingerprint.of(new Home(lost()));
      var made = timed("the backup", () -> command("backup", file().toString(), lost()));
      require(made.code() == 0, made.text());
      System.out.print(made.text());
      var changed = Fingerprint.of(new Home(lost())).changedSince(before);
      require(changed.isEmpty(), "Somebody worked during the backup; run it again: " + changed);
      return new Lost(head, before);
    }
  }

  private boolean fill(String... arguments) throws IOException, SQLException {
    Fill.main(arguments);
    return true;
  }

  /// The service seals within seconds what the heads did.
  private void sealed() throws IOException, SQLException, InterruptedException {
    try (var database = new Home(lost()).connect()) {
      for (var tries = 0; tries < LONGEST_SEALING; tries++) {
        if (Rows.all(database, "select 'waiting' from records.waiting limit 1").isEmpty()) {
          return;
        }
        Thread.sleep(100);
      }
    }
    throw new IOException("The record was not sealed within a minute");
  }

  private String newKey(Path home) throws IOException, InterruptedException {
    var said = command("backup", "--new-key", home);
    require(said.code() == 0, said.text());
    return said.text();
  }

  private void refusedWithAnotherSheet() throws IOException, InterruptedException {
    Files.writeString(sheet("another"), newKey(folder.resolve("another")));
    var said = timed("a restore with another sheet", () -> restore("another"));
    require(said.code() != 0, "It opened with another sheet: " + said.text());
    require(!Files.exists(restoredHome()), "Something was left in " + restoredHome());
    System.out.print("Refused, as it should be: " + said.text());
  }

  private void restored() throws IOException, InterruptedException {
    var said = timed("the restore, every record verified", () -> restore("ours"));
    require(said.code() == 0, said.text());
    var found = VERIFIED.matcher(said.text());
    var records = 0;
    var verified = 0L;
    while (found.find()) {
      records++;
      verified += Long.parseLong(found.group(1).replace(",", ""));
    }
    System.out.printf(Locale.ROOT, "%d records of %,d entries verified%n", records, verified);
    require(
        records == schools && verified >= (long) schools * entries,
        "Not every record was verified: " + said.text());
  }

  private Said restore(String sheet) throws IOException, InterruptedException {
    return gatehouse.run(
        "restore",
        file().toString(),
        "--key",
        sheet(sheet).toString(),
        "--home",
        restoredHome().toString());
  }

  private boolean signIn(Head head) throws IOException, InterruptedException {
    head.signsInAndChecksTheRecord(address());
    return true;
  }

  private static void compare(Fingerprint before, Fingerprint after) throws IOException {
    var changed = after.changedSince(before);
    require(changed.isEmpty(), "Not as before: " + changed);
    require(after.tables().keySet().equals(before.tables().keySet()), "Tables are missing");
    System.out.println(after.tables().size() + " tables compared, row by row: the same");
  }

  private Launcher.Service serve(Path home) throws IOException {
    return gatehouse.serve("serve", "--port", port, "--home", home.toString());
  }

  private Said command(String command, String word, Path home)
      throws IOException, InterruptedException {
    return gatehouse.run(command, word, "--home", home.toString());
  }

  // --- places --------------------------------------------------------------------------------

  private Path lost() {
    return folder.resolve("lost");
  }

  private Path restoredHome() {
    return folder.resolve("restored");
  }

  private Path file() {
    return folder.resolve("elsewhere").resolve("backup.age");
  }

  private Path sheet(String name) {
    return folder.resolve(name + ".sheet");
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static void delete(Path home) throws IOException {
    try (var files = Files.walk(home)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  // --- telling -------------------------------------------------------------------------------

  @FunctionalInterface
  private interface Step<T> {
    T take() throws IOException, SQLException, InterruptedException;
  }

  private static <T> T timed(String what, Step<T> step) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    try {
      var made = step.take();
      said(what, Duration.ofNanos(System.nanoTime() - begun));
      return made;
    } catch (SQLException refused) {
      throw new IOException(refused);
    }
  }

  private static void said(String what, Duration took) {
    System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, took.toMillis() / 1e3);
  }

  private static void average() throws IOException {
    System.out.println("load average " + Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }
}
