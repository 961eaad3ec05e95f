package gatehouse.signin.backoff;

/// What is guessed at, or whence: each has a count of its own.
///
/// @param kind names the counter's sort
/// @param whose the account, device or network address
/// @param free how many failures cost nothing
public record Guess(String kind, String whose, int free) {
  private static final int SLIPS = 4;
  private static final int A_CLASS = 30;
  private static final int A_SCHOOLS_SLIPS = 60;

  /// At an account from a browser that never signed in to it.
  public static Guess account(String whose) {
    return new Guess("account", whose, SLIPS);
  }

  /// At an account from a browser that has signed in to it before: no stranger's guesses make its
  /// owner wait (OWASP, "device cookies").
  public static Guess device(String whose) {
    return new Guess("device", whose, SLIPS);
  }

  /// From a network address; a whole school may stand behind one.
  public static Guess address(String whose) {
    return new Guess("address", whose, A_SCHOOLS_SLIPS);
  }

  /// At the short code of a letter.
  public static Guess letterCode(String whence) {
    return new Guess("letter", whence, A_CLASS);
  }

  /// At somebody's second factor.
  public static Guess code(String whose) {
    return new Guess("code", whose, SLIPS);
  }
}
