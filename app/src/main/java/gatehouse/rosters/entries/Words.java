package gatehouse.rosters.entries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Compares what people type: letters and digits count, and nothing else does.
final class Words {
  private Words() {}

  /// In small letters, with one blank between words and no signs.
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// The lines of a table beside this class; its notes, from `#`, are left out.
  static List<String[]> table(String name) {
    try (var file = Words.class.getResourceAsStream(name)) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
