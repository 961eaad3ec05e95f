package gatehouse.database;

/// PostgreSQL was not started; the problem says why and what to do.
public final class CannotStart extends RuntimeException {

  private final transient StartProblem problem;

  CannotStart(StartProblem problem) {
    super(problem.problem() + ". " + problem.remedy() + ".");
    this.problem = problem;
  }

  CannotStart(StartProblem problem, Throwable cause) {
    this(problem);
    initCause(cause);
  }

  public StartProblem problem() {
    return problem;
  }
}
