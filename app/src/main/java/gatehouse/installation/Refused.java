package gatehouse.installation;

/// The service cannot start as it was asked to; the message is the one line that the operator sees.
final class Refused extends RuntimeException {
  Refused(String line) {
    super(line);
  }

  Refused(String line, Throwable cause) {
    super(line, cause);
  }
}
