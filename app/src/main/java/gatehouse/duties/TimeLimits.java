package gatehouse.duties;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import gatehouse.calendar.TimeLimit;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Writes time limits down and reads them again.
final class TimeLimits {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(TimeLimit.class, Named.class)
          .registerSubtypes(kinds(TimeLimit.class).toArray(NamedType[]::new))
          .build();

  private TimeLimits() {}

  static String text(TimeLimit limit) {
    return JSON.writerFor(TimeLimit.class).writeValueAsString(limit);
  }

  /// @throws IllegalArgumentException if the text is no time limit
  static TimeLimit of(String text) {
    try {
      return JSON.readValue(text, TimeLimit.class);
    } catch (JacksonException unreadable) {
      throw new IllegalArgumentException("This is no time limit: " + text, unreadable);
    }
  }

  private static Stream<NamedType> kinds(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(kind ->
            kind.isRecord()
                ? Stream.of(new NamedType(kind, kind.getSimpleName().toLowerCase(Locale.ROOT)))
                : kinds(kind));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "limit")
  private interface Named {}
}
