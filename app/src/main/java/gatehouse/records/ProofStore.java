package gatehouse.records;

import gatehouse.ledger.Hash;
import gatehouse.ledger.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads what the record is proven by.
interface ProofStore {
  /// A signed checkpoint, how many entries it vouches for, and when it was signed.
  record Kept(String note, long size, Instant signed) {}

  /// An entry in its place, with its hash as it was kept.
  record Sealed(long number, String line, Hash hash) {}

  Optional<Kept> latest();

  /// The last checkpoint of each hour, as it is kept: enough to say closely where something begins
  /// to be wrong.
  List<String> hourly();

  Optional<Sealed> sealed(UUID entry);

  /// The complete nodes at these places.
  Map<Place, Hash> nodes(Set<Place> places);

  /// The entries of which the record says that their personal content was erased.
  Set<UUID> erased();

  /// The first place up to this one in which there is no entry.
  Optional<Long> firstMissing(long last);

  /// How many entries are not sealed yet, and how many are neither sealed nor waiting for it.
  Unsealed unsealed();

  /// Entries outside the tree.
  ///
  /// @param adrift of which nobody knows why they are not sealed
  record Unsealed(long waiting, long adrift) {}
}
