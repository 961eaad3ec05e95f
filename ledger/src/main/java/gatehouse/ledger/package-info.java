/// The record that nobody can quietly change: entries in a Merkle tree (RFC 9162), signed
/// checkpoints (C2SP), proofs, an export and its verifier. Plain Java: no database, no clock, no
/// framework.
///
/// From entry to proof: an [Entry] becomes a [Leaf], a [Frontier] takes leaves in batches, a
/// [SigningKey] signs a [Checkpoint] over the root, an [Export] carries all of it away, and a
/// [Verifier] (or, for entries that come from elsewhere, an [Audit]) says whether anything changed.
/// The file format is described in `docs/ledger.md`.
@NullMarked
package gatehouse.ledger;

import org.jspecify.annotations.NullMarked;
