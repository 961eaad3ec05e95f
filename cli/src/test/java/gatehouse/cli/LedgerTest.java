package gatehouse.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ledger.Act;
import gatehouse.ledger.Batch;
import gatehouse.ledger.Checkpoint;
import gatehouse.ledger.Entry;
import gatehouse.ledger.Export;
import gatehouse.ledger.Frontier;
import gatehouse.ledger.Leaf;
import gatehouse.ledger.Origin;
import gatehouse.ledger.Reference;
import gatehouse.ledger.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Origin ORIGIN = new Origin("oak-hill.example/record");
  private static final SigningKey KEY = SigningKey.generate(ORIGIN, new SecureRandom());

  @TempDir private Path folder;
  private String file = "";
  private String key = "";
  private String mailed = "";

  @BeforeEach
  void export() throws IOException {
    Batch batch =
        Frontier.EMPTY.append(IntStream.rangeClosed(1, 1_000).mapToObj(LedgerTest::entry).toList());
    Path path = folder.resolve("record.ledger");
    try (Export export =
        Export.to(Files.newOutputStream(path), KEY.sign(Checkpoint.of(ORIGIN, batch.frontier())))) {
      for (Leaf leaf : batch.leaves()) {
        export.entry(leaf.entry().bytes(), leaf.hash());
      }
    }
    file = path.toString();
    key = KEY.verifyingKey().toString();
    String note = KEY.sign(Checkpoint.of(ORIGIN, batch.frontier())).text();
    mailed = Files.writeString(folder.resolve("mailed.txt"), note.replace("\n", "\r\n")).toString();
  }

  private static Entry entry(int number) {
    return new Entry(
        number,
        ORIGIN,
        Instant.parse("2026-11-02T08:30:00Z").plusSeconds(number),
        new Reference("person-4"),
        new Act("posts.approved"),
        new Reference("post-" + number),
        null,
        List.of());
  }

  private void replace(String one, String other) throws IOException {
    String text = Files.readString(Path.of(file), UTF_8);
    assertThat(text).contains(one);
    Files.writeString(Path.of(file), text.replace(one, other), UTF_8);
  }

  @Test
  void aSoundRecordIsSaidToBeSound() {
    Run run = Run.of("ledger", "verify", file, "--key", key);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Each of the 1,000 entries is what was recorded. No checkpoint held outside");
    Run compared = Run.of("ledger", "verify", file, "--key", key, "--checkpoint", mailed);
    assertThat(compared.out()).contains("A checkpoint held outside agrees.");
    assertThat(Run.of("ledger", "verify", file, "--key", key, "--json").out())
        .contains(
            "\"verdict\": \"sound\"", "\"size\": 1000", "\"origin\": \"oak-hill.example/record\"");
  }

  @Test
  void theFirstWrongEntryIsNamed() throws IOException {
    replace("\tpost-412\t", "\tpost-413\t");
    replace("\tpost-800\t", "\tpost-801\t");
    Run run = Run.of("ledger", "verify", file, "--key", key);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().strip()).isEqualTo("Entry 412 of 1,000 is not what was recorded.");
    assertThat(Run.of("ledger", "verify", "--json", file, "--key", key).out())
        .contains("\"verdict\": \"broken\"", "\"fault\": \"altered\"", "\"first\": 412");
  }

  @Test
  void theKeyMayStandInAFile() throws IOException {
    Path keys = Files.writeString(folder.resolve("keys.txt"), "\n" + key + "\n");
    assertThat(Run.of("ledger", "verify", file, "--key", keys.toString()).exit()).isZero();
    SigningKey other = SigningKey.generate(ORIGIN, new SecureRandom());
    Run run = Run.of("ledger", "verify", file, "--key", other.verifyingKey().toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("is not genuine");
  }

  @Test
  void whatCannotBeExaminedIsNotCalledBroken() {
    assertThat(Run.of("ledger").err()).startsWith("There is no ledger command ''.");
    assertThat(Run.of("ledger", "verfy", file).err()).contains("Did you mean verify?");
    assertThat(Run.of("ledger", "verify", file).err()).startsWith("Say which file and which key");
    Run noFile = Run.of("ledger", "verify", file + "x", "--key", key);
    assertThat(noFile.exit()).isEqualTo(2);
    assertThat(noFile.err()).contains("cannot be read");
    Run noKey = Run.of("ledger", "verify", file, "--key", "elm");
    assertThat(noKey.exit()).isEqualTo(2);
    assertThat(noKey.err()).contains("neither a verifying key nor a file with one");
    Run noNote = Run.of("ledger", "verify", file, "--key", key, "--checkpoint", file);
    assertThat(noNote.exit()).isEqualTo(2);
    assertThat(noNote.err()).contains("is not a checkpoint");
    assertThat(Run.of("ledger", "verify", file, "--key", key, "--checkpoint", "no").exit())
        .isEqualTo(2);
  }
}
