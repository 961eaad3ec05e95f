package gatehouse.shell;

/// There is no such thing; the message says what there is instead and is shown to whoever asked.
public final class NotFound extends RuntimeException {
  public NotFound(String whatThereIs) {
    super(whatThereIs);
  }
}
