package gatehouse.signin.web;

import gatehouse.shell.Page;
import java.util.List;

/// The people of a demonstration school, to be one of them by one click.
public record DemonstrationPage(String school, String path, String next, List<Row> people)
    implements Page {
  public DemonstrationPage {
    people = List.copyOf(people);
  }

  /// Somebody of the school.
  public record Row(String id, String name, String roles) {}

  @Override
  public String title() {
    return "Be somebody of " + school;
  }
}
