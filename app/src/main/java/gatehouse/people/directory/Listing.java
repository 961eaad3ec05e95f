package gatehouse.people.directory;

import gatehouse.people.YearGroup;
import java.util.List;

/// A page of a list.
///
/// @param years the year groups of the school, if pupils were found
/// @param earlier whether there are others before
/// @param later whether there are others after
public record Listing(List<Entry> entries, List<YearGroup> years, boolean earlier, boolean later) {
  public Listing {
    entries = List.copyOf(entries);
    years = List.copyOf(years);
  }
}
