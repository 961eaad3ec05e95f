package gatehouse.journeys.kill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was found wrong, each thing once.
final class Found {
  private final Map<Fault, Set<String>> faults = new EnumMap<>(Fault.class);

  void add(Fault fault, String what) {
    if (faults.computeIfAbsent(fault, _ -> new LinkedHashSet<>()).add(what)) {
      System.out.printf("  %s: %s%n", fault.words(), what);
    }
  }

  int count(Fault fault) {
    return faults.getOrDefault(fault, Set.of()).size();
  }

  boolean nothing() {
    return faults.isEmpty();
  }

  String words() {
    var words = new ArrayList<String>();
    for (var fault : Fault.values()) {
      words.add(fault.words() + " " + count(fault));
    }
    return String.join(", ", words);
  }

  /// Holds what is there against what the record tells of it, each thing once.
  void compare(String kind, List<String> effects, List<String> entries) {
    var there = Counted.of(effects);
    var told = Counted.of(entries);
    there.forEach((key, times) -> {
      if (times > 1) {
        add(Fault.DOUBLED, kind + " " + key);
      }
      if (!told.containsKey(key)) {
        add(Fault.UNRECORDED, kind + " " + key);
      }
    });
    told.forEach((key, times) -> {
      if (times > 1) {
        add(Fault.DOUBLED, kind + " in the record " + key);
      }
      if (!there.containsKey(key)) {
        add(Fault.INVENTED, kind + " " + key);
      }
    });
  }
}
