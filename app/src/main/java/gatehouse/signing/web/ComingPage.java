package gatehouse.signing.web;

import gatehouse.policies.Sentences;
import gatehouse.rules.Difference;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import gatehouse.signing.ComingChange;
import java.util.List;

/// What is going to change, and who must be told.
///
/// @param names whether the reader sees who it is
public record ComingPage(List<ComingChange> changes, boolean names) implements Page {
  /// As many answers as somebody reads; how many more there are is said.
  public static final int SHOWN = 20;

  public ComingPage {
    changes = List.copyOf(changes);
  }

  @Override
  public String title() {
    return "What is going to change";
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }

  public String example(Difference difference) {
    return Sentences.of(difference.example());
  }

  public String now(Difference difference) {
    return Sentences.inside(difference.right().title());
  }
}
