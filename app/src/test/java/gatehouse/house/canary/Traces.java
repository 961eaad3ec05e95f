package gatehouse.house.canary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What was found where no personal data belong, and what was seen where they do.
final class Traces {
  private static final String PREFIX = "zq";
  private static final Pattern TOKEN = Pattern.compile(PREFIX + "[0-9a-f]{12}");
  private static final int ROUND_IT = 60;

  private final List<String> hits = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private int made;

  static String prefix() {
    return PREFIX;
  }

  /// A token that nobody of the demonstration has, for what a test types.
  String token() {
    made++;
    return String.format(Locale.ROOT, "%s%012x", PREFIX, made);
  }

  /// There must be none here.
  void look(String place, String text) {
    var matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      var from = Math.max(0, matcher.start() - ROUND_IT);
      hits.add(place + ": …" + text.substring(from, matcher.end()).replaceAll("\\s+", " "));
    }
  }

  /// This page is for people: the tokens on it tell that the tests see what they look for.
  void show(String page) {
    TOKEN.matcher(page).results().forEach(token -> shown.add(token.group()));
  }

  /// The tokens of a text, in order.
  static List<String> in(String text) {
    return TOKEN.matcher(text).results().map(token -> token.group()).distinct().toList();
  }

  List<String> hits() {
    return hits.stream().distinct().toList();
  }

  int shown() {
    return shown.size();
  }
}
