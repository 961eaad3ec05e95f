package gatehouse.rosters;

import gatehouse.rosters.entries.Entry;
import java.util.Optional;

/// What whoever imports may do to each person: a file gives nobody more rights than they have.
interface Rights {
  /// Why the row is refused, with what to do; empty if it may be done.
  ///
  /// @param known who is in the directory already
  /// @param roles whether a role would begin or end
  Optional<String> refusal(Entry entry, Optional<Known> known, boolean roles);

  boolean mayEnd(Known known);
}
