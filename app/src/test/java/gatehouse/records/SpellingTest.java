package gatehouse.records;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ledger.Commitment;
import gatehouse.ledger.Hash;
import gatehouse.tenancy.SchoolId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What PostgreSQL sends of an entry is spelt as the entry was when it was sealed. That PostgreSQL
/// sends it so, and spells it so itself, the checks of whole records show.
class SpellingTest {
  private static final SchoolId SCHOOL = new SchoolId(new UUID(7, 11));
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final int TRIES = 5_000;
  private static final long SEED = 20261121;

  private final Spelling spelling = new Spelling(SCHOOL);
  private final Random random = new Random(SEED);

  @Test
  void entriesOfAllKindsAreSpeltAsTheyWereSealed() {
    for (var number = 1; number <= TRIES; number++) {
      var at = Instant.ofEpochSecond(random.nextLong(4_102_444_800L));
      isSpeltAsSealed(number, any(at.plus(random.nextInt(1_000_000), ChronoUnit.MICROS)));
    }
  }

  @Test
  void daysTurnAtMidnightAlsoLongAgo() {
    for (var at :
        List.of(
            "1999-12-31T23:59:59.999999Z",
            "2000-01-01T00:00:00Z",
            "2000-01-01T00:00:00.000001Z",
            "2028-02-29T23:59:59.999999Z",
            "2028-03-01T00:00:00Z",
            "0999-07-04T12:30:00.5Z",
            "9999-12-31T23:59:59.999999Z")) {
      isSpeltAsSealed(Long.MAX_VALUE, any(Instant.parse(at)));
    }
  }

  /// Whoever put something else there is told by the hash, not by a failure.
  @Test
  void whatCannotBeIsSpeltSomehow() {
    var nothing =
        spelling.of(3).at(null).by(null).kind(null).about(null).clause(null).edition(null);
    assertThat(text(nothing.line(null)))
        .isEqualTo("3\t" + Signatures.origin(SCHOOL).value() + "\t\tservice\t\tschool\t\t\t");
    for (var infinite : List.of(Long.MIN_VALUE, Long.MAX_VALUE)) {
      var at = ByteBuffer.allocate(8).putLong(infinite).array();
      assertThat(spelling.of(3).at(at).kind(sent("x".repeat(1_000))).line(null))
          .hasSizeGreaterThan(1_000);
    }
  }

  private void isSpeltAsSealed(long number, EntryRow entry) {
    var sealed = entry.numbered(number, Signatures.origin(SCHOOL)).toString();
    assertThat(text(line(number, entry))).isEqualTo(sealed);
  }

  private EntryRow any(Instant at) {
    return new EntryRow(
        UUID.randomUUID(),
        at,
        "thing.done",
        perhaps(new UUID(random.nextLong(), random.nextLong())),
        perhaps(new UUID(random.nextLong(), random.nextLong())),
        perhaps(new Deed.Basis("HC-4.2.1", "0f".repeat(32))),
        perhaps(commitment()));
  }

  private Commitment commitment() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return new Commitment(Hash.of(bytes));
  }

  private <T> Optional<T> perhaps(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  /// As PostgreSQL sends it.
  private byte[] line(long number, EntryRow entry) {
    return spelling
        .of(number)
        .at(ByteBuffer.allocate(8).putLong(ChronoUnit.MICROS.between(EPOCH, entry.at())).array())
        .by(entry.by().map(SpellingTest::sent).orElse(null))
        .kind(sent(entry.kind()))
        .about(entry.about().map(SpellingTest::sent).orElse(null))
        .clause(entry.under().map(basis -> sent(basis.clause())).orElse(null))
        .edition(entry.under().map(basis -> sent(basis.edition())).orElse(null))
        .line(entry.commitment().map(commitment -> commitment.hash().bytes()).orElse(null));
  }

  private static byte[] sent(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] sent(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.US_ASCII);
  }
}
