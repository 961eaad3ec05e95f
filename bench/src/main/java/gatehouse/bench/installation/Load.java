package gatehouse.bench.installation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/// Reads the pages that are used most, of schools at random: each page alone for what it costs,
/// then all of them at a fixed rate for how long they take. A page's time runs from when it should
/// have been asked for, so that waiting behind a slow one counts.
public final class Load {
  private static final int CONNECTIONS = 16;
  private static final long SEED = 20261121;
  private static final List<UsedMost> PAGES = List.of(UsedMost.values());

  private final URI address;
  private final Home home;
  private final Processors processors;
  private final Blocks blocks;
  private final int schools;
  private final Random random = new Random(SEED);

  private Load(URI address, Home home, long service, int schools) throws IOException {
    this.address = address;
    this.home = home;
    this.processors = new Processors(service, home.postmaster());
    this.blocks = new Blocks(home);
    this.schools = schools;
  }

  /// `ADDRESS HOME PROCESS SCHOOLS WARM EACH RATE SECONDS`: how many pages of each kind to warm up
  /// with and to measure, then how many pages a second for how long.
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var load =
        new Load(
            URI.create(arguments[0]),
            new Home(Path.of(arguments[1])),
            Long.parseLong(arguments[2]),
            Integer.parseInt(arguments[3]));
    load.signIn();
    System.out.println("load average " + average());
    var measured = Integer.parseInt(arguments[5]);
    if (measured > 0) {
      load.each(Integer.parseInt(arguments[4]), measured);
    }
    load.signIn();
    load.rate(Integer.parseInt(arguments[6]), Integer.parseInt(arguments[7]));
    System.out.println("load average " + average());
  }

  private static String average() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).strip();
  }

  /// Every session was used just now, its second factor shown.
  private void signIn() throws IOException, SQLException {
    try (var database = home.connect();
        var statement = database.createStatement()) {
      statement.execute("update signin.session set seen = now(), proof_at = now()");
    }
  }

  private void each(int warm, int measured) throws IOException, SQLException, InterruptedException {
    try (var browser = new Browser(address)) {
      for (var page : PAGES) {
        read(browser, page, warm);
      }
      System.out.println(
          "page, bytes, ms of the service, ms of the database, blocks, median ms, p99 ms");
      var idle = blocks.idleASecond();
      for (var page : PAGES) {
        each(browser, page, measured, idle);
      }
    }
  }

  private void each(Browser browser, UsedMost page, int measured, double idle)
      throws IOException, SQLException, InterruptedException {
    var before = blocks.lookedAt();
    var begun = System.nanoTime();
    var service = processors.ofService();
    var database = processors.ofDatabase();
    var times = read(browser, page, measured);
    var ofService = (processors.ofService() - service) / measured;
    var ofDatabase = (processors.ofDatabase() - database) / measured;
    System.out.printf(
        Locale.ROOT,
        "%s, %d, %.2f, %.2f, %d, %.2f, %.1f%n",
        page,
        browser.get(page.path(0, 0), page.cookie(0)),
        ofService,
        ofDatabase,
        Math.round(
            (blocks.lookedAt() - before - idle * (System.nanoTime() - begun) / 1e9) / measured),
        times[measured / 2] / 1e6,
        times[measured * 99 / 100] / 1e6);
  }

  private long[] read(Browser browser, UsedMost page, int times) throws IOException {
    var taken = new long[times];
    for (var turn = 0; turn < times; turn++) {
      var school = random.nextInt(schools);
      var begun = System.nanoTime();
      browser.get(page.path(school, turn), page.cookie(school));
      taken[turn] = System.nanoTime() - begun;
    }
    Arrays.sort(taken);
    return taken;
  }

  private void rate(int pages, int seconds) throws IOException, InterruptedException {
    var taken = new long[pages * seconds];
    var service = processors.ofService();
    var database = processors.ofDatabase();
    BlockingQueue<Browser> free = new ArrayBlockingQueue<>(CONNECTIONS);
    for (var each = 0; each < CONNECTIONS; each++) {
      free.add(new Browser(address));
    }
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var begun = System.nanoTime();
      for (var turn = 0; turn < taken.length; turn++) {
        var number = turn;
        var due = begun + number * 1_000_000_000L / pages;
        var page = PAGES.get(number % PAGES.size());
        var school = random.nextInt(schools);
        sleepUntil(due);
        readers.execute(() -> taken[number] = time(free, page, school, number, due));
      }
    }
    for (var browser : free) {
      browser.close();
    }
    report(taken, processors.ofService() - service, processors.ofDatabase() - database);
  }

  private static long time(
      BlockingQueue<Browser> free, UsedMost page, int school, int turn, long due) {
    try {
      var browser = free.take();
      browser.get(page.path(school, turn), page.cookie(school));
      free.add(browser);
      return System.nanoTime() - due;
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void sleepUntil(long due) throws InterruptedException {
    var left = due - System.nanoTime();
    if (left > 0) {
      Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
    }
  }

  private static void report(long[] taken, double service, double database) {
    var failed = Arrays.stream(taken).filter(time -> time == 0).count();
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d failed: p50 %.1f ms, p99 %.1f ms, longest %.0f ms; %.2f ms of the service and"
            + " %.2f ms of the database for a page%n",
        taken.length,
        failed,
        taken[taken.length / 2] / 1e6,
        taken[taken.length * 99 / 100] / 1e6,
        taken[taken.length - 1] / 1e6,
        service / taken.length,
        database / taken.length);
  }
}
