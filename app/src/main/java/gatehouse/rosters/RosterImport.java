package gatehouse.rosters;

import gatehouse.rosters.entries.Columns;
import java.time.Instant;
import java.util.Optional;

/// An import on its way from a file to the directory: each state has only its legal moves.
public sealed interface RosterImport {
  Origin origin();

  /// Counts changes, so that none is lost.
  int version();

  default ImportId id() {
    return origin().id();
  }

  /// Not yet in the directory, and not given up.
  sealed interface Open extends RosterImport {
    /// How its columns were last said to be read.
    Optional<Columns> said();

    default Mapped map(Columns columns) {
      return new Mapped(origin(), columns, version());
    }

    default Abandoned abandon(Instant at) {
      return new Abandoned(origin(), at, version());
    }
  }

  /// Can be held against the directory.
  sealed interface Checkable extends Open {
    Columns columns();

    @Override
    default Optional<Columns> said() {
      return Optional.of(columns());
    }

    default Checked check(Counts counts, String fingerprint) {
      return new Checked(origin(), columns(), counts, fingerprint, version());
    }
  }

  /// Read, and nothing more.
  record Uploaded(Origin origin, int version) implements Open {
    @Override
    public Optional<Columns> said() {
      return Optional.empty();
    }
  }

  /// It is said what its columns hold.
  record Mapped(Origin origin, Columns columns, int version) implements Checkable {}

  /// Held against the directory: what it would do is shown.
  ///
  /// @param fingerprint of what is shown; nothing else is ever done
  record Checked(Origin origin, Columns columns, Counts counts, String fingerprint, int version)
      implements Checkable {
    public Applied apply(int left, Instant at) {
      return new Applied(origin, counts, left, at, version);
    }
  }

  /// In the directory.
  ///
  /// @param left how many of those who might have left were said to leave
  record Applied(Origin origin, Counts counts, int left, Instant at, int version)
      implements RosterImport {}

  /// Given up by a person, or because it lay too long.
  record Abandoned(Origin origin, Instant at, int version) implements RosterImport {}
}
