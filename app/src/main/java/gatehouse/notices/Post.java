package gatehouse.notices;

/// Hands a mail to whoever carries it.
interface Post {
  /// Whether letters can be sent at all.
  boolean open();

  Receipt hand(Mail mail);

  /// A mail as it leaves the house.
  record Mail(LetterId id, String to, String subject, String text) {}

  /// What the mail server said.
  sealed interface Receipt {
    record Accepted() implements Receipt {}

    /// It has certainly not been taken, and may be tried again.
    record NotTaken(String why) implements Receipt {}

    /// It will never be taken: the address is refused.
    record Refused(String why) implements Receipt {}

    /// The connection was lost when the server may already have taken it.
    record Unanswered() implements Receipt {}
  }
}
