package gatehouse.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads entries.
interface BookStore {
  /// The newest first, and read along what kinds there are.
  ///
  /// @param unseen people whose entries are not shown unless the reader made them
  Listing entries(Wanted wanted, UUID reader, Set<UUID> unseen, int limit);

  Optional<RecordedEntry> find(UUID id, UUID reader, Set<UUID> unseen);

  /// The kinds of deeds that were recorded.
  List<String> kinds();
}
