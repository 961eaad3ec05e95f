package gatehouse.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
  private static final long SEED = 20261103;
  private static final String EDITION = "ab".repeat(32);
  private static final String HASH = Hash.OF_NOTHING.toString();
  private static final String WHOLE =
      "412\toak-hill.example/record\t2026-11-02T08:30:00.000123Z\tperson-9\tconcerns.referred"
          + "\tconcern-7\tHC-6.7a\t"
          + EDITION
          + "\t"
          + HASH
          + ","
          + HASH;

  private static Entry parse(String text) {
    return Entry.parse(text.getBytes(UTF_8));
  }

  @Test
  void anEntryHasOneSpelling() {
    Commitment nothing = new Commitment(Hash.OF_NOTHING);
    Entry entry =
        new Entry(
            412,
            new Origin("oak-hill.example/record"),
            Instant.parse("2026-11-02T08:30:00.000123999Z"),
            new Reference("person-9"),
            new Act("concerns.referred"),
            new Reference("concern-7"),
            new Basis("HC-6.7a", EDITION),
            List.of(nothing, nothing));
    assertThat(new String(entry.bytes(), UTF_8)).isEqualTo(WHOLE);
    assertThat(parse(WHOLE)).isEqualTo(entry);
  }

  @Test
  void clauseAndCommitmentsMayBeMissing() {
    Entry entry = parse("1\to\t0001-01-01T00:00:00.000000Z\ta\tb\tc\t\t\t");
    assertThat(entry.basis()).isNull();
    assertThat(entry.commitments()).isEmpty();
    assertThat(parse("2\to\t9999-12-31T23:59:59.999999Z\ta\tb\tc\t\t\t").number()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "0\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "-1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "01\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "+1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "x\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "99999999999999999999\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "1\to o\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "1\to\t2026-11-02T08:30:00Z\ta\tb\tc\t\t\t",
        "1\to\t2026-11-02T24:00:00.000000Z\ta\tb\tc\t\t\t",
        "1\to\t2026-13-02T08:30:00.000000Z\ta\tb\tc\t\t\t",
        "1\to\t2026-11-02T08:30:00.000000+00:00\ta\tb\tc\t\t\t",
        "1\to\t2026-11-02T08:30:00.000000Z\t\tb\tc\t\t\t",
        "1\to\t2026-11-02T08:30:00.000000Z\ta\tB\tc\t\t\t",
        "1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\tHC-1\t\t",
        "1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\tabab\t",
        "1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\tAAAA",
        "1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t,",
        "1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t\t",
        "1\to\t2026-11-02T08:30:00.000000Z\té\tb\tc\t\t\t",
        "1\to\t2026-11-02T08:30:00.000000Z\ta\tb\tc\t\t\t\n",
      })
  void whatIsNoEntryIsRefused(String text) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(Unreadable.class);
  }

  @Test
  void whatReadsAsAnEntryIsSpeltAsOne() {
    Random random = new Random(SEED);
    for (int run = 0; run < 50_000; run++) {
      byte[] bytes = WHOLE.getBytes(UTF_8);
      for (int change = random.nextInt(3); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(Entry.parse(bytes).bytes()).as("seed %d, run %d", SEED, run).isEqualTo(bytes);
      } catch (Unreadable _) {
        // as it should be
      }
    }
  }

  @Test
  void anEntryIsNotMadeOfNonsense() {
    assertThatThrownBy(() -> Sample.entry(0, "a")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> new Reference("two words")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> new Origin("a+b")).isInstanceOf(Unreadable.class);
    Instant far = Instant.parse("+12026-01-01T00:00:00Z");
    Entry entry = Sample.entry(1, "a");
    assertThatThrownBy(() ->
            new Entry(
                1,
                entry.origin(),
                far,
                entry.actor(),
                entry.act(),
                entry.subject(),
                null,
                List.of()))
        .isInstanceOf(Unreadable.class);
    assertThatThrownBy(() ->
            new Entry(
                1,
                entry.origin(),
                entry.at(),
                entry.actor(),
                entry.act(),
                entry.subject(),
                null,
                Collections.nCopies(17, new Commitment(Hash.OF_NOTHING))))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void aCommitmentFitsItsContentAndSaltAlone() {
    Map<String, String> content = Map.of("reason", "Told the parents", "pupil", "Zoë Example");
    Opening opening = Opening.salted(content, Sample.RANDOM);
    Commitment commitment = opening.commitment();
    assertThat(commitment.fits(opening)).isTrue();
    assertThat(commitment.fits(Opening.of(opening.salt(), opening.bytes()))).isTrue();
    assertThat(Opening.of(opening.salt(), opening.bytes()).content()).isEqualTo(content);
    assertThat(commitment.fits(Opening.salted(content, Sample.RANDOM))).isFalse();
    byte[] salt = opening.salt();
    salt[31] ^= 1;
    assertThat(commitment.fits(Opening.of(salt, opening.bytes()))).isFalse();
    Opening moved =
        Opening.of(
            opening.salt(),
            Opening.salted(Map.of("reason", "Told the parents"), Sample.RANDOM).bytes());
    assertThat(commitment.fits(moved)).isFalse();
  }

  /// RFC 4231 has no case with a 32-byte key; this one was computed with OpenSSL 3.0: `printf
  /// '\0\0\0\1a\0\0\0\1b' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0707…07`.
  @Test
  void aCommitmentCanBeMadeWithOtherTools() {
    byte[] salt = new byte[32];
    Arrays.fill(salt, (byte) 7);
    byte[] content = {0, 0, 0, 1, 'a', 0, 0, 0, 1, 'b'};
    assertThat(HexFormat.of().formatHex(Opening.of(salt, content).commitment().hash().bytes()))
        .isEqualTo("c6861df1b72831dc69bfb7df7b27624a6b58045e6dc875c15fec1fba3c0b46d9");
  }

  @Test
  void contentThatIsNotItsOneSpellingIsRefused() {
    byte[] salt = new byte[32];
    for (String hex :
        List.of(
            "00",
            "00000001",
            "0000000161",
            "0000000161000000",
            "ffffffff",
            "7fffffff61",
            "00000001ff0000000161",
            "0000000162000000013100000001610000000132",
            "0000000161000000013100000001610000000132")) {
      byte[] bytes = HexFormat.of().parseHex(hex);
      assertThatThrownBy(() -> Opening.of(salt, bytes)).as(hex).isInstanceOf(Unreadable.class);
    }
    assertThatThrownBy(() -> Opening.of(new byte[31], new byte[0])).isInstanceOf(Unreadable.class);
  }
}
