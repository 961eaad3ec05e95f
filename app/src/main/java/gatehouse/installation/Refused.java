package gatehouse.installation;

/// The service cannot start as it was asked to; the message is the one line that the operator sees.
public final class Refused extends RuntimeException {
  public Refused(String line) {
    super(line);
  }

  public Refused(String line, Throwable cause) {
    super(line, cause);
  }
}
