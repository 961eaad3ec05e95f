package gatehouse.ledger;

import java.util.Optional;

/// What a part of an export turned out to be.
sealed interface Piece {
  /// Entries that fit their hashes and follow one another.
  record Stretch(Peaks peaks) implements Piece {}

  /// A checkpoint; empty if it is not genuine.
  record Seal(Optional<SignedCheckpoint> genuine, boolean closing) implements Piece {}

  /// The next entry is another than the one whose turn it is.
  record Misplaced(long found) implements Piece {}

  /// The next line is not an entry as it should be.
  record Flaw(Fault fault) implements Piece {}
}
