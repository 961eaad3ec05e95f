package gatehouse.house.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people and programs type that no author thinks of; all of our own making.
///
/// `-Dgatehouse.strings=all` tries every one in every field; otherwise a sample that the seed
/// decides, which names itself when something falls through.
final class Naughty {
  /// Stands in every script, so that whatever comes of one is known by it.
  static final String MARK = "ghx";

  static final String NUL = "Te\0al";

  private static final Pattern CODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");
  private static final Pattern MANY = Pattern.compile("@(\\d+) (.*)", Pattern.DOTALL);
  private static final boolean ALL = "all".equals(System.getProperty("gatehouse.strings"));

  private final List<String> strings = read("strings.txt");
  private final List<String> scripts = read("scripts.txt");
  private final Random chance;

  Naughty(long seed) {
    chance = new Random(seed);
  }

  /// The sample, and always the one that a database cannot keep.
  List<String> strings(int some) {
    var sample = sample(strings, some);
    return Stream.concat(Stream.of(NUL), sample.stream()).distinct().toList();
  }

  List<String> scripts(int some) {
    return sample(scripts, some);
  }

  /// No browser sends a NUL that somebody typed, nor what is not text: that is refused whole.
  static boolean canBeTyped(String text) {
    return text.indexOf('\0') < 0 && !text.startsWith("raw:");
  }

  /// So that a report can be read and repeated.
  static String shown(String text) {
    var start = text.length() > 40 ? text.substring(0, 40) + "… (" + text.length() + ")" : text;
    return start
        .chars()
        .mapToObj(each ->
            each >= 32 && each < 127 ? String.valueOf((char) each) : "\\u%04x".formatted(each))
        .collect(Collectors.joining());
  }

  private List<String> sample(List<String> all, int some) {
    if (ALL) {
      return all;
    }
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, chance);
    return new ArrayList<>(shuffled.subList(0, Math.min(some, all.size())));
  }

  private static List<String> read(String name) {
    try (var file = Objects.requireNonNull(Naughty.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .map(Naughty::meant)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Escapes as in Java; `@1000 x` stands for a thousand.
  private static String meant(String line) {
    var text =
        CODE.matcher(line)
            .replaceAll(code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))))
            .translateEscapes();
    var many = MANY.matcher(text);
    return many.matches() ? many.group(2).repeat(Integer.parseInt(many.group(1))) : text;
  }
}
