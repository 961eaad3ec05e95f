package gatehouse.training.web;

import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;

/// Who has passed the check, and whether it is demanded before signing.
public record TrainedPage(
    String policy, int number, List<Row> rows, boolean demanded, boolean mayChange)
    implements Page {
  /// Somebody who has passed.
  public record Row(String name, String words) {}

  public TrainedPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String title() {
    return "Who has passed the check";
  }

  @Override
  public Section section() {
    return Section.SIGNING;
  }
}
