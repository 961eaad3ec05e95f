package gatehouse.signing;

import gatehouse.signing.Scan.Proof;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps the scans of sheets of the school for which this thread works; none is ever changed or
/// taken away.
interface ScanStore {
  /// Adds a scan without its proofs; returns its id, or that of the same bytes if the edition has
  /// them already.
  ScanId add(Scan scan, byte[] content);

  /// Says that these signatures are on it; returns how many of them were not said to be yet.
  int prove(Scan scan, Set<Proof> proofs);

  /// Those of an edition, the newest first.
  List<Scan> of(EditionId edition);

  Optional<byte[]> content(ScanId scan);
}
