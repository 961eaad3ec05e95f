package gatehouse.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gatehouse.ledger.Verdict.Broken;
import gatehouse.ledger.Verdict.Sound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static final int SIZE = 100;
  private static final Sample RECORD = Sample.of(SIZE, 10);
  private static final List<SignedCheckpoint> KEPT =
      List.of(RECORD.checkpoint(30), RECORD.checkpoint(60), RECORD.checkpoint(90));

  /// A row as a database keeps it.
  private record Row(long number, String text, Hash leaf) {
    static Row of(Leaf leaf) {
      return new Row(leaf.entry().number(), leaf.entry().toString(), leaf.hash());
    }

    byte[] bytes() {
      return text.getBytes(ISO_8859_1);
    }

    Row changed(int at) {
      byte[] bytes = bytes();
      bytes[at] ^= 1;
      return new Row(number, new String(bytes, ISO_8859_1), leaf);
    }
  }

  private static List<Row> rows() {
    return new ArrayList<>(RECORD.leaves().stream().map(Row::of).toList());
  }

  private static Verdict verdict(List<Row> rows, Frontier begun, SignedCheckpoint... held) {
    Audit audit = Audit.of(Sample.ORIGIN, begun, RECORD.trust(held), KEPT);
    for (Row row : rows) {
      if (!audit.takes(row.number(), row.bytes(), row.leaf().bytes())) {
        break;
      }
    }
    return audit.verdict();
  }

  private static Broken broken(List<Row> rows) {
    return (Broken) verdict(rows, Frontier.EMPTY);
  }

  @Test
  void untouchedRowsAreSoundAndItSaysHowManyAreSigned() {
    Verdict verdict = verdict(rows(), Frontier.EMPTY, RECORD.checkpoint(44));
    assertThat(verdict)
        .isEqualTo(new Sound(Sample.ORIGIN, SIZE, RECORD.frontier(SIZE).root(), 90, 1));
    assertThat(verdict.sentence())
        .isEqualTo(
            "Each of the first 90 entries is what was recorded. The 10 entries after them fit their"
                + " hashes, but nothing signed vouches for them yet. A checkpoint held outside"
                + " agrees.");
  }

  @Test
  void whatNothingSignedVouchesForIsNotCalledProven() {
    Audit audit = Audit.of(Sample.ORIGIN, Frontier.EMPTY, RECORD.trust(), List.of());
    rows().forEach(row -> audit.takes(row.number(), row.bytes(), row.leaf().bytes()));
    assertThat(audit.verdict().sentence())
        .startsWith("The 100 entries fit their hashes, but nothing signed vouches for them yet.");
  }

  @Test
  void aDaysRowsAreVerifiedFromWhatWasProvenBefore() {
    for (int begun = 0; begun <= SIZE; begun++) {
      List<Row> since = rows().subList(begun, SIZE);
      assertThat(verdict(since, RECORD.frontier(begun))).isInstanceOf(Sound.class);
    }
    Frontier other = Sample.of(SIZE, 10).rewritten(3, Sample.KEY).frontier(50);
    assertThat(verdict(rows().subList(50, SIZE), other))
        .isEqualTo(new Broken(Fault.NOT_AS_SIGNED, 51, 60, 50, 0));
  }

  @Test
  void everyChangedByteOfEveryRowIsNamed() {
    List<Row> rows = rows();
    for (int i = 0; i < SIZE; i++) {
      Row row = rows.get(i);
      Frontier before = RECORD.frontier(i);
      for (int at = 0; at < row.text().length(); at++) {
        rows.set(i, row.changed(at));
        Broken broken = (Broken) verdict(rows.subList(i, SIZE), before);
        assertThat(broken.fault()).isEqualTo(Fault.ALTERED);
        assertThat(broken.first()).isEqualTo(row.number());
      }
      rows.set(i, row);
    }
  }

  @Test
  void everyRemovedSwappedOrDoubledRowIsNamed() {
    for (int i = 0; i < SIZE - 1; i++) {
      List<Row> removed = rows();
      removed.remove(i);
      assertThat(broken(removed).first()).isEqualTo(i + 1);
      List<Row> swapped = rows();
      swapped.add(i, swapped.remove(i + 1));
      assertThat(broken(swapped).first()).isEqualTo(i + 1);
      List<Row> doubled = rows();
      doubled.add(i, doubled.get(i));
      assertThat(broken(doubled).first()).isEqualTo(i + 1);
    }
  }

  @Test
  void aRowUnderAnotherNumberOrOfAnotherRecordIsNamed() {
    List<Row> rows = rows();
    Leaf next = RECORD.leaves().get(42);
    rows.set(41, new Row(42, next.entry().toString(), next.hash()));
    assertThat(broken(rows)).isEqualTo(new Broken(Fault.OUT_OF_PLACE, 42, 42, 30, 0));
    String foreign = RECORD.leaves().get(41).entry().toString().replace("oak-hill", "elm-hill");
    rows.set(41, new Row(42, foreign, Hash.leaf(foreign.getBytes(ISO_8859_1))));
    assertThat(broken(rows)).isEqualTo(new Broken(Fault.FOREIGN, 42, 42, 30, 0));
    rows.set(41, new Row(42, "", Hash.leaf(new byte[0])));
    assertThat(broken(rows).first()).isEqualTo(42);
  }

  @Test
  void aRewrittenRowAndALostTailAreFoundByTheCheckpoints() {
    List<Row> rows = rows();
    rows.set(41, Row.of(Leaf.of(Sample.entry(42, "forged"))));
    assertThat(broken(rows)).isEqualTo(new Broken(Fault.NOT_AS_SIGNED, 31, 60, 30, 0));
    assertThat(broken(rows().subList(0, 80))).isEqualTo(new Broken(Fault.SHORTENED, 81, 90, 60, 0));
    assertThat(broken(List.of())).isEqualTo(new Broken(Fault.SHORTENED, 1, 30, 0, 0));
  }

  @Test
  void aFalseCheckpointAmongTheKeptIsFound() {
    SigningKey other = SigningKey.generate(Sample.ORIGIN, Sample.RANDOM);
    SignedCheckpoint forged = other.sign(Checkpoint.of(Sample.ORIGIN, RECORD.frontier(50)));
    Audit audit =
        Audit.of(Sample.ORIGIN, Frontier.EMPTY, RECORD.trust(), List.of(KEPT.getFirst(), forged));
    rows().forEach(row -> audit.takes(row.number(), row.bytes(), row.leaf().bytes()));
    assertThat(audit.verdict()).isEqualTo(new Broken(Fault.FALSE_CHECKPOINT, 50, 50, 30, 0));
    Audit early = Audit.of(Sample.ORIGIN, Frontier.EMPTY, RECORD.trust(), List.of(forged));
    assertThat(early.verdict()).isEqualTo(new Broken(Fault.FALSE_CHECKPOINT, 50, 50, 0, 0));
  }

  @Test
  void anExportIsNotClosedOverAnotherNumberOfEntries() throws IOException {
    Export export = Export.to(new ByteArrayOutputStream(), RECORD.checkpoint(2));
    export.entry(RECORD.leaves().getFirst().entry().bytes(), RECORD.leaves().getFirst().hash());
    assertThatIllegalStateException().isThrownBy(export::close);
  }
}
