package gatehouse.ledger;

/// A text or number of bytes that is not what it ought to be, with the reason.
public final class Unreadable extends IllegalArgumentException {
  Unreadable(String reason) {
    super(reason);
  }

  static void unless(boolean good, String reason) {
    if (!good) {
      throw new Unreadable(reason);
    }
  }
}
