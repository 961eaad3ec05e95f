package gatehouse.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// One signature line of a signed note: whose, and in base 64 the key's id of four bytes and the
/// signature. It may be of a kind that we do not know, such as a witness's.
///
/// @param name the key's name
/// @param base64 id and signature
public record NoteSignature(String name, String base64) {
  static final String DASH = "\u2014 ";

  /// @throws Unreadable if the name is empty or has spaces or a plus, or the rest is too short
  public NoteSignature {
    Unreadable.unless(
        !name.isEmpty() && name.chars().noneMatch(NoteSignature::barred),
        "'" + name + "' cannot name a key");
    Unreadable.unless(
        Base.decode(base64).length > Integer.BYTES, "A signature is more than its key's id");
  }

  private static boolean barred(int c) {
    return c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static NoteSignature of(String name, int id, byte[] signature) {
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(id).put(signature).array();
    return new NoteSignature(name, Base.encode(bytes));
  }

  static NoteSignature parse(String line) {
    Unreadable.unless(line.startsWith(DASH), "A signature line begins with a dash and a space");
    String[] words = line.substring(DASH.length()).split(" ", -1);
    Unreadable.unless(words.length == 2, "A signature line has a name and a signature");
    return new NoteSignature(words[0], words[1]);
  }

  int id() {
    return ByteBuffer.wrap(Base.decode(base64)).getInt();
  }

  byte[] signature() {
    byte[] bytes = Base.decode(base64);
    return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
  }

  @Override
  public String toString() {
    return DASH + name + " " + base64;
  }
}
