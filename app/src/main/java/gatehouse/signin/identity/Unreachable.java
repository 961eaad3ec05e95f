package gatehouse.signin.identity;

/// An identity provider did not answer, or not as one that can be trusted.
public final class Unreachable extends RuntimeException {
  Unreachable(Throwable cause) {
    super(cause);
  }
}
