package gatehouse.records;

import java.util.List;

/// A page of the record.
///
/// @param entries the newest first
/// @param kinds the kinds of deeds that were recorded, whether on this page or not
public record Listing(List<RecordedEntry> entries, List<String> kinds) {
  public Listing {
    entries = List.copyOf(entries);
    kinds = List.copyOf(kinds);
  }
}
