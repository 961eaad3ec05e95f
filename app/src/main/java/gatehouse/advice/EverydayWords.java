package gatehouse.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What people in a school type, beside the words that the vocabulary lists.
///
/// @param words act to words and phrases
record EverydayWords(Map<String, List<String>> words) {
  EverydayWords {
    words = Map.copyOf(words);
  }

  static EverydayWords shipped() {
    return new EverydayWords(
        lines()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\s*\\|\\s*", 2))
            .collect(
                Collectors.toMap(
                    parts -> parts[0], parts -> Arrays.asList(parts[1].split("\\s*,\\s*")))));
  }

  List<String> of(String act) {
    return words.getOrDefault(act, List.of());
  }

  private static String lines() {
    try (InputStream in = EverydayWords.class.getResourceAsStream("everyday-words.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
