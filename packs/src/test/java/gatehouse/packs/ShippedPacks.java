package gatehouse.packs;

import gatehouse.rules.Layer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The shipped packs, read once.
final class ShippedPacks {
  static final Library LIBRARY = Library.shipped();
  private static final Map<String, Reading> READ = new LinkedHashMap<>();

  private ShippedPacks() {}

  static synchronized Reading reading(String id) {
    return READ.computeIfAbsent(id, LIBRARY::reading);
  }

  static Stream<Reading> policies() {
    return Library.POLICIES.stream().map(ShippedPacks::reading);
  }

  static Stream<Reading> all() {
    return Stream.concat(policies(), Stream.of(reading(Library.NATIONAL)));
  }

  static Layer national() {
    return Edition.asWritten(reading(Library.NATIONAL).pack()).layer();
  }
}
