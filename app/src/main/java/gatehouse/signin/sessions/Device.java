package gatehouse.signin.sessions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A browser and its system in words that its owner knows again: "Firefox on Windows". It is what
/// the browser says of itself, and proves nothing.
public final class Device {
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser", "Samsung Internet"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("FxiOS", "Firefox"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("CriOS", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("iPhone", "an iPhone"),
          Map.entry("iPad", "an iPad"),
          Map.entry("Android", "Android"),
          Map.entry("Windows", "Windows"),
          Map.entry("CrOS", "a Chromebook"),
          Map.entry("Mac OS X", "a Mac"),
          Map.entry("Linux", "Linux"));

  private Device() {}

  public static String words(@Nullable String userAgent) {
    var agent = userAgent == null ? "" : userAgent;
    return first(BROWSERS, agent, "A browser") + " on " + first(SYSTEMS, agent, "a computer");
  }

  private static String first(
      List<Map.Entry<String, String>> names, String agent, String otherwise) {
    return names.stream()
        .filter(name -> agent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }
}
