package gatehouse.records;

import gatehouse.tenancy.SchoolId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Spells the entries of one school from the bytes in which PostgreSQL sends them, letter for
/// letter as [EntryRow#numbered] and [EntryRow#LINE] spell them: a check spells millions, for which
/// neither objects nor the database's own texts are fast enough. It is nobody's business here
/// whether a value may be: what somebody has changed is spelt as it stands, and the hash tells.
///
/// Not for two threads at once.
final class Spelling {
  private static final byte[] NONE = {};
  private static final byte[] SERVICE = bytes("service");
  private static final byte[] SCHOOL = bytes("school");
  private static final byte[] HEX = bytes("0123456789abcdef");
  private static final int UUID = 16;
  private static final int SECOND = 1_000_000;
  private static final long DAY = 86_400L * SECOND;

  /// PostgreSQL counts time from here.
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

  private final byte[] origin;
  private byte[] line = new byte[256];
  private int length;
  private long day = Long.MIN_VALUE;
  private byte[] date = NONE;

  Spelling(SchoolId school) {
    this.origin = bytes(Signatures.origin(school).value());
  }

  /// Begins the line of the entry in this place. Its fields follow in the order of the methods
  /// here, each as it was sent, nothing where there is nothing.
  Spelling of(long number) {
    length = 0;
    put(bytes(Long.toString(number)));
    return text(origin);
  }

  /// In UTC to the microsecond, `2026-05-04T08:30:00.000000Z`.
  Spelling at(byte @Nullable [] time) {
    put('\t');
    if (time != null) {
      time(LedgerRows.whole(time));
    }
    return this;
  }

  Spelling by(byte @Nullable [] person) {
    return person(person, SERVICE);
  }

  Spelling kind(byte @Nullable [] kind) {
    return text(kind);
  }

  Spelling about(byte @Nullable [] person) {
    return person(person, SCHOOL);
  }

  Spelling clause(byte @Nullable [] clause) {
    return text(clause);
  }

  Spelling edition(byte @Nullable [] edition) {
    return text(edition);
  }

  /// The whole line, which ends with what the personal content was committed to.
  byte[] line(byte @Nullable [] commitment) {
    var whole = text(commitment == null ? NONE : Base64.getEncoder().encode(commitment));
    return Arrays.copyOf(whole.line, whole.length);
  }

  private Spelling text(byte @Nullable [] text) {
    put('\t');
    put(text == null ? NONE : text);
    return this;
  }

  private Spelling person(byte @Nullable [] id, byte[] nobody) {
    return text(id == null ? nobody : id(id));
  }

  private static byte[] id(byte[] id) {
    var text = new byte[2 * UUID + 4];
    var end = 0;
    for (var at = 0; at < UUID; at++) {
      if (at == 4 || at == 6 || at == 8 || at == 10) {
        text[end++] = '-';
      }
      text[end++] = HEX[(id[at] >> 4) & 0xf];
      text[end++] = HEX[id[at] & 0xf];
    }
    return text;
  }

  private void time(long micros) {
    put(date(Math.floorDiv(micros, DAY)));
    put('T');
    var ofDay = Math.floorMod(micros, DAY);
    var seconds = (int) (ofDay / SECOND);
    digits(seconds / 3600, 10);
    put(':');
    digits(seconds / 60 % 60, 10);
    put(':');
    digits(seconds % 60, 10);
    put('.');
    digits((int) (ofDay % SECOND), SECOND / 10);
    put('Z');
  }

  /// Most entries are of the day of the one before.
  private byte[] date(long wanted) {
    if (day != wanted) {
      day = wanted;
      date = bytes(LocalDate.ofEpochDay(EPOCH + wanted).toString());
    }
    return date;
  }

  private void digits(int number, int highest) {
    for (var unit = highest; unit > 0; unit /= 10) {
      put('0' + number / unit % 10);
    }
  }

  private void put(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, line, length, text.length);
    length += text.length;
  }

  private void put(int letter) {
    room(1);
    line[length++] = (byte) letter;
  }

  private void room(int more) {
    if (length + more > line.length) {
      line = Arrays.copyOf(line, 2 * (length + more));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
