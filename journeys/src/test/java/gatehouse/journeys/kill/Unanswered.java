package gatehouse.journeys.kill;

/// Nobody knows what became of a request: the connection broke, or the answer was no answer.
final class Unanswered extends Exception {
  private static final long serialVersionUID = 1;

  Unanswered(String what) {
    super(what);
  }

  Unanswered(Throwable cause) {
    super(cause);
  }
}
