package gatehouse.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One thing that was done and matters. No personal data: people by reference, words by commitment.
///
/// @param number its place in the record, from 1
/// @param origin whose record
/// @param at when, in UTC to the microsecond; anything finer is cut off
/// @param actor who did it
/// @param act what was done
/// @param subject to whom or what
/// @param basis under which clause, if under one
/// @param commitments what stands for the personal content, if there is any
public record Entry(
    long number,
    Origin origin,
    Instant at,
    Reference actor,
    Act act,
    Reference subject,
    @Nullable Basis basis,
    List<Commitment> commitments) {

  private static final DateTimeFormatter TO_THE_MICROSECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
  private static final int FIELDS = 9;
  private static final int MOST_COMMITMENTS = 16;

  /// @throws Unreadable if the number is below 1 or the year beyond four digits
  public Entry {
    Unreadable.unless(number >= 1, "Entries are numbered from 1, not " + number);
    at = at.truncatedTo(ChronoUnit.MICROS);
    Unreadable.unless(!at.isBefore(EARLIEST) && !at.isAfter(LATEST), "No entry is made at " + at);
    commitments = List.copyOf(commitments);
    Unreadable.unless(commitments.size() <= MOST_COMMITMENTS, "An entry has few commitments");
  }

  /// The one spelling of the entry, which is hashed: nine fields with a tab between, in ASCII, as
  /// `docs/ledger.md` says.
  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// The spelling as text.
  @Override
  public String toString() {
    return String.join(
        "\t",
        Long.toString(number),
        origin.value(),
        TO_THE_MICROSECOND.format(at),
        actor.value(),
        act.value(),
        subject.value(),
        basis == null ? "" : basis.clause(),
        basis == null ? "" : basis.edition(),
        commitments.stream().map(c -> c.hash().toString()).collect(Collectors.joining(",")));
  }

  /// Reads an entry.
  ///
  /// @throws Unreadable unless these are exactly the bytes of an entry
  public static Entry parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String[] fields = text.split("\t", -1);
    Unreadable.unless(fields.length == FIELDS, "An entry has nine fields, not " + fields.length);
    Entry entry = of(fields);
    Unreadable.unless(
        Arrays.equals(entry.bytes(), bytes), "The entry is not spelt as it should be");
    return entry;
  }

  private static Entry of(String[] fields) {
    try {
      return new Entry(
          Long.parseLong(fields[0]),
          new Origin(fields[1]),
          Instant.parse(fields[2]),
          new Reference(fields[3]),
          new Act(fields[4]),
          new Reference(fields[5]),
          fields[6].isEmpty() && fields[7].isEmpty() ? null : new Basis(fields[6], fields[7]),
          commitments(fields[8]));
    } catch (NumberFormatException | DateTimeException e) {
      throw new Unreadable("The entry's number or instant cannot be read: " + e.getMessage());
    }
  }

  private static List<Commitment> commitments(String field) {
    return field.isEmpty()
        ? List.of()
        : Arrays.stream(field.split(",", -1)).map(Hash::parse).map(Commitment::new).toList();
  }
}
