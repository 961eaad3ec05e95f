package gatehouse.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ledger.Reading.Workers;
import gatehouse.ledger.Verdict.Broken;
import gatehouse.ledger.Verdict.Sound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Everything that can be done to a record of a thousand entries with a checkpoint after each
/// quarter, and whether the verifier names the first wrong entry.
class TamperTest {
  private static final int SIZE = 1_000;
  private static final int EVERY = 250;
  private static final long SEED = 20261105;
  private static final int HEADING = 3;

  private static final Sample RECORD = Sample.of(SIZE, EVERY);
  private static final List<String> LINES = RECORD.lines();
  private static final List<String> BODY = LINES.subList(HEADING, LINES.size());
  private static final Trust TRUST = RECORD.trust();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  @AfterAll
  static void close() {
    POOL.close();
  }

  private static Broken broken(List<String> lines) {
    return broken(Sample.file(lines), TRUST);
  }

  private static Broken broken(byte[] export, Trust trust) {
    Verdict verdict = Sample.verdict(export, trust);
    assertThat(verdict).isInstanceOf(Broken.class);
    return (Broken) verdict;
  }

  private static boolean isEntry(String line) {
    return Character.isDigit(line.charAt(0));
  }

  /// Where in the file entry `number` stands; there is a checkpoint after each quarter.
  private static int line(int number) {
    return HEADING + number - 1 + (number - 1) / EVERY;
  }

  /// How many entries stand before a line of the body.
  private static int before(int line) {
    return (int) BODY.subList(0, line).stream().filter(TamperTest::isEntry).count();
  }

  private static List<String> with(int at, String line) {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(at, line);
    return lines;
  }

  /// The verifier goes on from what it has added up so far. So it does here, from each line on,
  /// instead of reading all that is before once more for every byte.
  private static Broken goneOn(Frontier before, byte[] rest) throws IOException {
    Tally tally = new Tally(Sample.ORIGIN, TRUST, SIZE, before);
    Verdict verdict =
        new Reading(new Heading(Sample.ORIGIN, SIZE), tally, new Workers(POOL, 2, 4_096))
            .verdict(new ByteArrayInputStream(rest));
    assertThat(verdict).isInstanceOf(Broken.class);
    return (Broken) verdict;
  }

  @Test
  void theUntouchedRecordIsSound() {
    assertThat(LINES.get(line(SIZE))).startsWith("1000\t");
    assertThat(Sample.verdict(RECORD.export(), TRUST))
        .isEqualTo(new Sound(Sample.ORIGIN, SIZE, RECORD.frontier(SIZE).root(), SIZE, 0));
    assertThat(Sample.verdict(Sample.of(0, 1).export(), TRUST).sentence())
        .startsWith("Each of the 0 entries is what was recorded.");
  }

  @Test
  void everyChangedByteIsFoundAndItsEntryNamed() throws IOException {
    int tried = 0;
    Frontier frontier = Frontier.EMPTY;
    for (int i = 0; i < BODY.size(); i++) {
      String line = BODY.get(i);
      String next = i + 1 < BODY.size() ? BODY.get(i + 1) + "\n" : "";
      byte[] rest = (line + "\n" + next).getBytes(UTF_8);
      int length = (line + "\n").getBytes(UTF_8).length;
      for (int at = 0; at < length; at++) {
        for (int to : new int[] {rest[at] ^ 1, '\n', '\t'}) {
          if ((byte) to != rest[at]) {
            byte[] changed = rest.clone();
            changed[at] = (byte) to;
            assertNamed(goneOn(frontier, changed), frontier, line, at);
            tried++;
          }
        }
      }
      frontier = isEntry(line) ? frontier.append(leaf(line)) : frontier;
    }
    assertThat(tried).isGreaterThan(2 * RECORD.export().length);
  }

  private static Hash leaf(String line) {
    return Hash.parse(line.substring(line.lastIndexOf('\t') + 1));
  }

  private static void assertNamed(Broken broken, Frontier before, String line, int at) {
    if (isEntry(line)) {
      assertThat(broken.first())
          .as("byte %d of %s: %s", at, line, broken)
          .isEqualTo(before.nextNumber());
      assertThat(broken.last()).isEqualTo(before.nextNumber());
    } else {
      // A checkpoint is not an entry: the one before or after it is named.
      assertThat(broken.first())
          .as("byte %d of %s: %s", at, line, broken)
          .isBetween(before.size(), Math.min(SIZE, before.nextNumber()));
    }
  }

  /// The same through the front door, one byte of each line; with `-Dgatehouse.tamper=full` all.
  @Test
  void changedBytesAreFoundInTheWholeFile() {
    boolean full = "full".equals(System.getProperty("gatehouse.tamper"));
    byte[] export = RECORD.export();
    Random random = new Random(SEED);
    int from = String.join("\n", LINES.subList(0, HEADING)).length() + 1;
    for (int i = 0; i < BODY.size(); i++) {
      int length = BODY.get(i).getBytes(UTF_8).length + 1;
      int only = random.nextInt(length);
      int line = i;
      int begin = from;
      IntStream.range(0, length)
          .filter(at -> full || at == only)
          .parallel()
          .forEach(at -> {
            byte[] changed = export.clone();
            changed[begin + at] ^= 1;
            Frontier before = RECORD.frontier(0);
            assertThat(broken(changed, TRUST).first())
                .as("seed %d, byte %d of line %d", SEED, at, line)
                .isBetween(
                    isEntry(BODY.get(line)) ? before(line) + 1L : before(line), before(line) + 1L)
                .isGreaterThanOrEqualTo(before.size());
          });
      from += length;
    }
  }

  @Test
  void everyChangedByteOfTheHeadingIsFound() {
    byte[] export = RECORD.export();
    int heading = String.join("\n", LINES.subList(0, HEADING)).length() + 1;
    for (int at = 0; at < heading; at++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] changed = export.clone();
        changed[at] ^= (byte) (1 << bit);
        assertThat(broken(changed, TRUST).first()).as("byte %d, bit %d", at, bit).isBetween(0L, 1L);
      }
    }
  }

  @Test
  void everyRemovedEntryIsNamed() {
    for (int number = 1; number <= SIZE; number++) {
      List<String> lines = new ArrayList<>(LINES);
      lines.remove(line(number));
      assertThat(broken(lines).first()).as("entry %d", number).isEqualTo(number);
    }
  }

  @Test
  void everySwappedPairIsNamed() {
    for (int number = 1; number < SIZE; number++) {
      List<String> lines = new ArrayList<>(LINES);
      Collections.swap(lines, line(number), line(number + 1));
      assertThat(broken(lines).first()).as("entry %d", number).isEqualTo(number);
    }
  }

  @Test
  void everyEntrySwappedWithItsCheckpointIsNamed() {
    for (int size = EVERY; size < SIZE; size += EVERY) {
      List<String> lines = new ArrayList<>(LINES);
      Collections.swap(lines, line(size), line(size) + 1);
      assertThat(broken(lines).first()).isEqualTo(size);
      lines = new ArrayList<>(LINES);
      Collections.swap(lines, line(size) + 1, line(size) + 2);
      assertThat(broken(lines).first()).isEqualTo(size + 1);
    }
  }

  @Test
  void everyDoubledEntryIsNamed() {
    for (int number = 1; number <= SIZE; number++) {
      Broken broken = broken(with(line(number), LINES.get(line(number))));
      assertThat(broken.first()).as("entry %d", number).isEqualTo(number);
      assertThat(broken.fault()).isEqualTo(Fault.TWICE);
    }
  }

  @Test
  void everyInsertedEntryIsNamed() {
    String foreign = Sample.entry(SIZE + 1, "x") + "\t" + Hash.OF_NOTHING;
    for (int number = 1; number <= SIZE; number++) {
      Entry forged = Sample.entry(number, "forged");
      String fitting = forged + "\t" + Leaf.of(forged).hash();
      assertThat(broken(with(line(number), fitting)).first()).isEqualTo(number);
      assertThat(broken(with(line(number), foreign)).first()).isEqualTo(number);
      assertThat(broken(with(line(number), "")).first()).isEqualTo(number);
      assertThat(broken(with(line(number), LINES.get(line(number % SIZE + 1)))).first())
          .isEqualTo(number == SIZE ? SIZE : number);
    }
  }

  @Test
  void anAppendedEntryIsNamed() {
    Entry forged = Sample.entry(SIZE + 1, "forged");
    Broken broken = broken(with(line(SIZE) + 1, forged + "\t" + Leaf.of(forged).hash()));
    assertThat(broken.first()).isEqualTo(SIZE + 1);
    List<String> after = new ArrayList<>(LINES);
    after.add(forged + "\t" + Leaf.of(forged).hash());
    assertThat(broken(after).fault()).isEqualTo(Fault.PROLONGED);
    after.set(after.size() - 1, LINES.getLast());
    assertThat(broken(after).fault()).isEqualTo(Fault.PROLONGED);
  }

  @Test
  void everyEntryOfAnotherRecordIsNamed() {
    Entry entry = Sample.entry(412, "x");
    Entry foreign =
        new Entry(
            412,
            new Origin("oak-hill.example/recorder"),
            entry.at(),
            entry.actor(),
            entry.act(),
            entry.subject(),
            null,
            List.of());
    List<String> lines = new ArrayList<>(LINES);
    lines.set(line(412), foreign + "\t" + Leaf.of(foreign).hash());
    assertThat(broken(lines))
        .isEqualTo(new Broken(Fault.FOREIGN, 412, 412, 250, SIZE))
        .extracting(Broken::sentence)
        .isEqualTo(
            "Entry 412 of 1,000 belongs to another record. The first 250 are proven unchanged.");
  }

  @Test
  void aTailCutAnywhereIsNamed() throws IOException {
    Frontier frontier = Frontier.EMPTY;
    for (String line : BODY) {
      byte[] rest = (line + "\n").getBytes(UTF_8);
      for (int length = 0; length < rest.length; length++) {
        assertThat(goneOn(frontier, Arrays.copyOf(rest, length)).first())
            .as("cut after %d bytes of %s", length, line)
            .isEqualTo(Math.min(SIZE, frontier.nextNumber()));
      }
      frontier = isEntry(line) ? frontier.append(leaf(line)) : frontier;
    }
  }

  @Test
  void aTailCutIsNamedInTheWholeFile() {
    for (int line = 0; line < BODY.size(); line++) {
      Broken broken = broken(LINES.subList(0, HEADING + line));
      assertThat(broken.first()).as("line %d", line).isEqualTo(Math.min(SIZE, before(line) + 1));
    }
    byte[] heading = Sample.file(LINES.subList(0, HEADING));
    for (int length = 0; length < heading.length; length++) {
      assertThat(broken(Arrays.copyOf(heading, length), TRUST).fault()).isEqualTo(Fault.NO_EXPORT);
    }
  }

  @Test
  void aTailCutIsFoundAlsoWhereItIsDressedUp() {
    List<String> lines = new ArrayList<>(LINES.subList(0, line(751)));
    lines.set(lines.size() - 1, lines.getLast().replace("checkpoint\t", "closing\t"));
    assertThat(broken(lines).fault()).isEqualTo(Fault.NO_EXPORT);
    lines.set(2, "750");
    // Now it is what the record once was; only a checkpoint held outside tells.
    assertThat(Sample.verdict(Sample.file(lines), TRUST)).isInstanceOf(Sound.class);
    Broken broken = broken(Sample.file(lines), RECORD.trust(RECORD.checkpoint(SIZE)));
    assertThat(broken.fault()).isEqualTo(Fault.SHORTENED);
    assertThat(broken.first()).isEqualTo(751);
    assertThat(broken.sentence())
        .isEqualTo(
            "Entries 751 to 1,000 are missing: a signed checkpoint vouches for them. The first 750 are proven unchanged.");
  }

  @Test
  void anEntryRewrittenWithItsHashIsFoundBetweenTwoCheckpoints() {
    for (int number = 1; number <= SIZE; number += 13) {
      Entry forged = Sample.entry(number, "forged");
      List<String> lines = new ArrayList<>(LINES);
      lines.set(line(number), forged + "\t" + Leaf.of(forged).hash());
      int before = (number - 1) / EVERY * EVERY;
      assertThat(broken(lines))
          .isEqualTo(new Broken(Fault.NOT_AS_SIGNED, before + 1, before + EVERY, before, SIZE));
    }
  }

  @Test
  void aWholeRewritingWithAnotherKeyIsFound() {
    SigningKey other = SigningKey.generate(Sample.ORIGIN, Sample.RANDOM);
    Sample rewritten = RECORD.rewritten(412, other);
    Broken broken = broken(rewritten.export(), TRUST);
    assertThat(broken.fault()).isEqualTo(Fault.FALSE_CHECKPOINT);
    assertThat(broken.first()).isEqualTo(EVERY);
    Trust deceived = new Trust(List.of(other.verifyingKey()), List.of(RECORD.checkpoint(500)));
    assertThat(broken(rewritten.export(), deceived).fault()).isEqualTo(Fault.FOREIGN_CHECKPOINT);
  }

  @Test
  void aWholeRewritingWithTheSameKeyContradictsWhatIsHeldOutside() {
    SignedCheckpoint[] held = {
      RECORD.checkpoint(250), RECORD.checkpoint(750), RECORD.checkpoint(SIZE)
    };
    for (int number = 1; number <= SIZE; number += 50) {
      Sample rewritten = RECORD.rewritten(number, Sample.KEY);
      byte[] export = rewritten.export();
      assertThat(Sample.verdict(export, TRUST)).isInstanceOf(Sound.class);
      int before = number <= 250 ? 0 : number <= 750 ? 250 : 750;
      int after = number <= 250 ? 250 : number <= 750 ? 750 : SIZE;
      assertThat(broken(export, RECORD.trust(held)))
          .isEqualTo(new Broken(Fault.CONTRADICTED, before + 1, after, before, SIZE));
    }
  }

  @Test
  void whatIsHeldOutsideMayAgree() {
    Verdict verdict =
        Sample.verdict(RECORD.export(), RECORD.trust(RECORD.checkpoint(0), RECORD.checkpoint(333)));
    assertThat(verdict).isInstanceOf(Sound.class);
    assertThat(verdict.sentence())
        .isEqualTo(
            "Each of the 1,000 entries is what was recorded. 2 checkpoints held outside agree.");
  }

  @Test
  void aCheckpointOfAnotherRecordSaysNothing() {
    Origin elm = new Origin("elm.example/record");
    SigningKey key = SigningKey.generate(elm, Sample.RANDOM);
    SignedCheckpoint foreign = key.sign(Checkpoint.of(elm, RECORD.frontier(10)));
    Trust trust =
        new Trust(List.of(Sample.KEY.verifyingKey(), key.verifyingKey()), List.of(foreign));
    assertThat(broken(RECORD.export(), trust).fault()).isEqualTo(Fault.FOREIGN_CHECKPOINT);
  }

  @Test
  void aFalseSizeInTheHeadingIsFound() {
    List<String> lines = new ArrayList<>(LINES);
    for (String size : List.of("999", "1001", "0", "", "-1", "01000", "1e3")) {
      lines.set(2, size);
      assertThat(broken(lines).fault()).as(size).isIn(Fault.NO_EXPORT, Fault.UNCLOSED);
    }
  }

  /// Chunks of any length, so that every border between two of them is tried.
  @Test
  void itDoesNotMatterHowTheFileIsRead() throws IOException {
    byte[] good = Sample.file(BODY);
    List<String> lines = new ArrayList<>(BODY);
    Collections.swap(lines, 500, 501);
    byte[] bad = Sample.file(lines);
    Trust trust = RECORD.trust(RECORD.checkpoint(77), RECORD.checkpoint(600));
    Verdict sound = null;
    Verdict wrong = null;
    for (int chunk = 600; chunk < 20_000; chunk += 331) {
      Verdict now = read(good, trust, chunk);
      assertThat(now).isInstanceOf(Sound.class).isEqualTo(sound == null ? now : sound);
      sound = now;
      Verdict then = read(bad, trust, chunk);
      assertThat(then).isInstanceOf(Broken.class).isEqualTo(wrong == null ? then : wrong);
      wrong = then;
    }
  }

  private static Verdict read(byte[] body, Trust trust, int chunk) throws IOException {
    Tally tally = new Tally(Sample.ORIGIN, trust, SIZE, Frontier.EMPTY);
    return new Reading(new Heading(Sample.ORIGIN, SIZE), tally, new Workers(POOL, 3, chunk))
        .verdict(new ByteArrayInputStream(body));
  }

  @Test
  void noRandomDamagePassesAndNoneFails() {
    Random random = new Random(SEED);
    byte[] export = Sample.of(40, 10).export();
    for (int run = 0; run < 5_000; run++) {
      byte[] damaged = Fuzz.changed(export, random);
      assertThat(Sample.verdict(damaged, TRUST))
          .as("seed %d, run %d", SEED, run)
          .isInstanceOf(Broken.class)
          .extracting(Verdict::sentence)
          .isNotNull();
    }
  }

  @Test
  void noiseIsNoExport() {
    Random random = new Random(SEED);
    for (int run = 0; run < 2_000; run++) {
      byte[] noise = new byte[random.nextInt(2_000)];
      random.nextBytes(noise);
      assertThat(Sample.verdict(noise, TRUST)).isInstanceOf(Broken.class);
    }
  }
}
