package gatehouse.shell;

/// What was asked cannot be understood; the message says what to do instead and is shown to whoever
/// asked.
public final class BadInput extends RuntimeException {
  public BadInput(String whatToDo) {
    super(whatToDo);
  }
}
