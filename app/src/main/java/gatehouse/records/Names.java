package gatehouse.records;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Tells what people are called; whoever knows the people implements it. For the school for which
/// this thread works.
public interface Names {
  /// The names of those of these people who are known.
  Map<UUID, String> of(Set<UUID> people);

  /// Whoever is called so, or nearly: some of the words of a name suffice.
  Set<UUID> called(String words);
}
