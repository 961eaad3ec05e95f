package gatehouse.policies.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// Where two policies judge differently.
///
/// @param found how many rows the search finds
public record ComparisonPage(Sides sides, ContrastForm form, int found, List<ContrastBlock> blocks)
    implements Page {
  public ComparisonPage {
    blocks = List.copyOf(blocks);
  }

  @Override
  public String title() {
    return sides.left().name() + " and " + sides.right().name() + " compared";
  }

  @Override
  public Section section() {
    return Section.COMPARE;
  }

  public String path() {
    return "/compare/" + sides.left().policy() + "/" + sides.right().policy();
  }

  /// The same search, with one group shown to its end.
  public String allOf(ContrastBlock block) {
    return path() + form.query(block.group().word()) + "#" + block.group().word();
  }

  /// Whether a group is unfolded from the start.
  public boolean open(ContrastBlock block) {
    return form.active() || block.full();
  }

  public List<Choice> stricter() {
    return List.of(
        Choice.of("", "Either"),
        Choice.of("left", sides.left().name()),
        Choice.of("right", sides.right().name()));
  }

  public long leftStricter() {
    return blocks.stream().mapToLong(ContrastBlock::leftStricter).sum();
  }

  public long rightStricter() {
    return blocks.stream().mapToLong(ContrastBlock::rightStricter).sum();
  }
}
