package gatehouse.policies.web;

import gatehouse.policies.ActGroup;
import gatehouse.policies.Contrast;
import gatehouse.policies.Contrasts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The differences in one group of acts, the weightiest first and not all of them at once.
///
/// @param total how many rows there are
/// @param leftStricter in how many of them the first text asks for more
/// @param rows those shown
/// @param full whether all rows of this group were asked for
public record ContrastBlock(
    ActGroup group, int total, long leftStricter, List<ContrastRow> rows, boolean full) {
  private static final int SHOWN = 10;

  public ContrastBlock {
    rows = List.copyOf(rows);
  }

  static List<ContrastBlock> all(Contrasts contrasts, Sides sides) {
    return all(contrasts, sides, null);
  }

  /// @param full the group of which every row is wanted
  static List<ContrastBlock> all(Contrasts contrasts, Sides sides, @Nullable ActGroup full) {
    return contrasts.groups().entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue(), sides, e.getKey() == full))
        .toList();
  }

  private static ContrastBlock of(
      ActGroup group, List<Contrast> contrasts, Sides sides, boolean full) {
    long left = contrasts.stream().filter(c -> c.stricter() == Contrast.Side.LEFT).count();
    return new ContrastBlock(
        group,
        contrasts.size(),
        left,
        contrasts.stream()
            .limit(full ? Integer.MAX_VALUE : SHOWN)
            .map(contrast -> new ContrastRow(contrast, sides))
            .toList(),
        full);
  }

  public long rightStricter() {
    return total - leftStricter;
  }

  public boolean complete() {
    return rows.size() == total;
  }
}
