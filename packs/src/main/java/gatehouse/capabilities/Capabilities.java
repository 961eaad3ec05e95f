package gatehouse.capabilities;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The register of all capabilities. A pack that names another one is refused.
public final class Capabilities {
  private static final SequencedMap<String, Capability> ALL = all();

  private Capabilities() {}

  /// All of them, grouped by the part of the product.
  public static List<Capability> list() {
    return List.copyOf(ALL.values());
  }

  /// Their ids.
  public static Set<String> ids() {
    return ALL.keySet();
  }

  /// The capability of that id, if there is one.
  public static Optional<Capability> of(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  private static SequencedMap<String, Capability> all() {
    SequencedMap<String, Capability> all = new LinkedHashMap<>();
    Arrays.stream(Part.values())
        .flatMap(part -> part.capabilities().stream())
        .forEach(capability -> add(capability, all));
    return java.util.Collections.unmodifiableSequencedMap(all);
  }

  private static void add(Capability capability, Map<String, Capability> all) {
    if (all.put(capability.id(), capability) != null) {
      throw new IllegalStateException("Two capabilities are called " + capability.id());
    }
  }
}
