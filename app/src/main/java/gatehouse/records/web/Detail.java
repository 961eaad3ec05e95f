package gatehouse.records.web;

import gatehouse.shell.SchoolTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// One particular of an entry, in words.
///
/// @param reference whether it only serves to look something up: an id or a hash
public record Detail(String name, String value, boolean reference) {
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// @param called the names of people who are known
  static Detail of(String key, String value, Map<UUID, String> called) {
    var name = key.replace('-', ' ');
    var person = id(value).map(called::get);
    return person
        .map(known -> new Detail(name, known, false))
        .orElseGet(() -> new Detail(name, words(value), isReference(value)));
  }

  /// Whoever it may be about.
  static Optional<UUID> id(String value) {
    return UUID_TEXT.matcher(value).matches()
        ? Optional.of(UUID.fromString(value))
        : Optional.empty();
  }

  private static boolean isReference(String value) {
    return id(value).isPresent() || HASH.matcher(value).matches();
  }

  private static String words(String value) {
    try {
      if (ISO_TIME.matcher(value).matches()) {
        return SchoolTime.toTheSecond(Instant.parse(value));
      }
      return ISO_DAY.matcher(value).matches() ? SchoolTime.words(LocalDate.parse(value)) : value;
    } catch (DateTimeParseException _) {
      return value;
    }
  }
}
