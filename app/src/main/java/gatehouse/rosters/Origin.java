package gatehouse.rosters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Where an import comes from.
///
/// @param by who sent the file
/// @param headings what stands above the columns
/// @param rows how many rows stand below
/// @param remark what was left out when the file was read; empty if nothing
public record Origin(
    ImportId id, String file, UUID by, Instant at, List<String> headings, int rows, String remark) {
  public Origin {
    headings = List.copyOf(headings);
  }
}
