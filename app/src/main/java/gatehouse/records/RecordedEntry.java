package gatehouse.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An entry as it is read.
///
/// @param at to the microsecond
/// @param kind as `thing.happened`
/// @param by empty if the service did it by itself
/// @param number its place in the sealed record, from 1; empty until it is sealed
public record RecordedEntry(
    UUID id,
    Instant at,
    String kind,
    Optional<UUID> by,
    Optional<UUID> about,
    Optional<Deed.Basis> under,
    Particulars particulars,
    Optional<Long> number) {
  /// What was done, in words: `role.taken-back` is “Role taken back”.
  public String words() {
    return words(kind);
  }

  /// A kind of deed in words.
  public static String words(String kind) {
    var words = kind.replace('.', ' ').replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// Where reading goes on after this entry.
  public Position position() {
    return new Position(at, id);
  }

  /// A place in the order of the record by time.
  public record Position(Instant at, UUID id) {
    /// Reads what `toString` wrote.
    ///
    /// @throws IllegalArgumentException if it is anything else
    public static Position parse(String text) {
      var at = text.indexOf('/');
      if (at < 0) {
        throw new IllegalArgumentException("No position: " + text);
      }
      try {
        return new Position(
            Instant.parse(text.substring(0, at)), UUID.fromString(text.substring(at + 1)));
      } catch (java.time.DateTimeException unreadable) {
        throw new IllegalArgumentException("No position: " + text, unreadable);
      }
    }

    @Override
    public String toString() {
      return at + "/" + id;
    }
  }
}
