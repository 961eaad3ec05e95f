package gatehouse.installation;

/// The service cannot start as it was asked to; the message is what the operator sees, one line for
/// each reason.
public final class Refused extends RuntimeException {
  public Refused(String line) {
    super(line);
  }

  public Refused(String line, Throwable cause) {
    super(line, cause);
  }
}
