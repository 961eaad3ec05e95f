package gatehouse.packs;

import java.util.List;
import java.util.stream.Collectors;

/// A pack that cannot be used, with everything that is wrong in it.
public final class UnusablePack extends RuntimeException {
  private final transient List<Problem> problems;

  UnusablePack(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// What is wrong, in the order of the files.
  public List<Problem> problems() {
    return problems;
  }
}
