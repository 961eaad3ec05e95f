package gatehouse.bench;

import com.sun.management.OperatingSystemMXBean;
import gatehouse.ledger.Act;
import gatehouse.ledger.Audit;
import gatehouse.ledger.Basis;
import gatehouse.ledger.Batch;
import gatehouse.ledger.Checkpoint;
import gatehouse.ledger.Commitment;
import gatehouse.ledger.Entry;
import gatehouse.ledger.Export;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.Hash;
import gatehouse.ledger.Leaf;
import gatehouse.ledger.Origin;
import gatehouse.ledger.Reference;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.SigningKey;
import gatehouse.ledger.Trust;
import gatehouse.ledger.Verdict;
import gatehouse.ledger.Verifier;
import gatehouse.ledger.VerifyingKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// How long a record of a given length takes to append and to verify, in a process of its own;
/// `script/bench-ledger` calls it.
public final class RecordTimes {
  private static final Origin ORIGIN = new Origin("oak-hill.example/record");
  private static final int BATCH = 1_000;
  private static final int CHECKPOINT = 50_000;
  private static final Instant BEGIN = Instant.parse("2026-09-01T07:00:00Z");
  private static final Basis BASIS = new Basis("HC-6.7a", "0123456789abcdef".repeat(4));

  private RecordTimes() {}

  /// Runs one of `append N FILE`, `verify FILE`, `audit FILE`.
  public static void main(String[] arguments) throws IOException {
    long begun = System.nanoTime();
    switch (arguments[0]) {
      case "append" -> append(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
      case "verify" -> System.out.println(verify(Path.of(arguments[1])).sentence());
      case "audit" -> System.out.println(audit(Path.of(arguments[1])).sentence());
      default -> throw new IllegalArgumentException("append, verify or audit");
    }
    report(Duration.ofNanos(System.nanoTime() - begun));
  }

  private static void append(int size, Path file) throws IOException {
    SigningKey key = SigningKey.generate(ORIGIN, new SecureRandom());
    Files.writeString(key(file), key.verifyingKey() + "\n");
    Frontier frontier = Frontier.EMPTY;
    long spent = 0;
    for (int from = 1; from <= size; from += BATCH) {
      List<Entry> entries = entries(from, Math.min(size, from + BATCH - 1));
      long begun = System.nanoTime();
      frontier = frontier.append(entries).frontier();
      spent += System.nanoTime() - begun;
    }
    System.out.printf(
        Locale.ROOT, "appended in %,.2f s, %,.0f entries/s%n", spent / 1e9, size / (spent / 1e9));
    write(file, key, key.sign(Checkpoint.of(ORIGIN, frontier)));
  }

  private static void write(Path file, SigningKey key, SignedCheckpoint closing)
      throws IOException {
    long size = closing.checkpoint().size();
    Frontier frontier = Frontier.EMPTY;
    try (OutputStream out = Files.newOutputStream(file);
        Export export = Export.to(out, closing)) {
      for (long from = 1; from <= size; from += BATCH) {
        Batch batch = frontier.append(entries(from, Math.min(size, from + BATCH - 1)));
        frontier = batch.frontier();
        for (Leaf leaf : batch.leaves()) {
          export.entry(leaf.entry().bytes(), leaf.hash());
        }
        if (frontier.size() % CHECKPOINT == 0) {
          export.checkpoint(key.sign(Checkpoint.of(ORIGIN, frontier)));
        }
      }
    }
  }

  private static List<Entry> entries(long from, long to) {
    List<Entry> entries = new ArrayList<>();
    for (long number = from; number <= to; number++) {
      entries.add(
          new Entry(
              number,
              ORIGIN,
              BEGIN.plusSeconds(number * 7),
              new Reference("person-" + number % 97),
              new Act("concerns.referred"),
              new Reference("concern-" + number % 1_009),
              BASIS,
              number % 2 == 0 ? List.of() : List.of(new Commitment(Hash.OF_NOTHING))));
    }
    return entries;
  }

  private static Verdict verify(Path file) throws IOException {
    return new Verifier(trust(file)).verify(file);
  }

  /// Entry by entry in one thread, as rows come out of a database; splitting the lines is included.
  private static Verdict audit(Path file) throws IOException {
    Audit audit = Audit.of(ORIGIN, Frontier.EMPTY, trust(file), List.of());
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String line = in.readLine();
      while (line != null) {
        int tab = line.lastIndexOf('\t');
        if (tab > 0 && Character.isDigit(line.charAt(0))) {
          audit.takes(
              Long.parseLong(line, 0, line.indexOf('\t'), 10),
              line.substring(0, tab).getBytes(StandardCharsets.ISO_8859_1),
              Base64.getDecoder().decode(line.substring(tab + 1)));
        }
        line = in.readLine();
      }
    }
    return audit.verdict();
  }

  private static Trust trust(Path file) throws IOException {
    return new Trust(List.of(VerifyingKey.parse(Files.readString(key(file)).strip())), List.of());
  }

  private static Path key(Path file) {
    return file.resolveSibling(file.getFileName() + ".key");
  }

  private static void report(Duration wall) throws IOException {
    long processors =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    System.out.printf(
        Locale.ROOT,
        "%.2f s, %.2f s of processors, heap at most %d MB, %s%n",
        wall.toMillis() / 1e3,
        processors / 1e9,
        Runtime.getRuntime().maxMemory() >> 20,
        resident());
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(l -> l.startsWith("VmHWM"))
            .map(l -> "resident at most " + Long.parseLong(l.replaceAll("\\D", "")) / 1024 + " MB")
            .findFirst()
            .orElse("")
        : "";
  }
}
