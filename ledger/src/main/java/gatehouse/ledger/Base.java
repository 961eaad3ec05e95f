package gatehouse.ledger;

import java.util.Base64;

/// Base 64 (RFC 4648 section 4) of which every content has exactly one spelling: what would encode
/// differently is refused, or a changed character could pass unseen.
final class Base {
  private Base() {}

  static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// @throws Unreadable unless the text is the one spelling of some bytes
  static byte[] decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      Unreadable.unless(encode(bytes).equals(text), "Base 64 is not spelt as it should be");
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new Unreadable("Base 64 is not spelt as it should be: " + e.getMessage());
    }
  }
}
