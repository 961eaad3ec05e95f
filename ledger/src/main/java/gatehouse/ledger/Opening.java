package gatehouse.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The personal content behind a [Commitment], with the salt without which it cannot be guessed.
/// Kept outside the tree; to erase it is to forget both.
public final class Opening {
  private static final int SALT = 32;

  private final byte[] salt;
  private final SortedMap<String, String> content;

  private Opening(byte[] salt, Map<String, String> content) {
    Unreadable.unless(salt.length == SALT, "A salt has 32 bytes, not " + salt.length);
    this.salt = salt.clone();
    this.content = new TreeMap<>(content);
  }

  /// The content under a salt of its own.
  public static Opening salted(Map<String, String> content, SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return new Opening(salt, content);
  }

  /// Reads what [#salt] and [#bytes] gave.
  ///
  /// @throws Unreadable if the bytes are not exactly what `bytes` writes
  public static Opening of(byte[] salt, byte[] bytes) {
    Map<String, String> content = new TreeMap<>();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    while (from.hasRemaining()) {
      content.put(text(from), text(from));
    }
    Opening opening = new Opening(salt, content);
    Unreadable.unless(Arrays.equals(opening.bytes(), bytes), "The content is not in its order");
    return opening;
  }

  private static String text(ByteBuffer from) {
    try {
      int length = from.getInt();
      Unreadable.unless(length >= 0 && length <= from.remaining(), "The content is cut short");
      ByteBuffer text = from.slice(from.position(), length);
      from.position(from.position() + length);
      return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
    } catch (BufferUnderflowException | CharacterCodingException e) {
      throw new Unreadable("The content is not text with its lengths: " + e.getMessage());
    }
  }

  /// What stands for the content in the entry.
  public Commitment commitment() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      return new Commitment(Hash.of(mac.doFinal(bytes())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  /// The content by name.
  public SortedMap<String, String> content() {
    return new TreeMap<>(content);
  }

  /// The content as it is hashed: names and values in the order of the names, each in UTF-8 after
  /// its length in four bytes, the highest first.
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.forEach((name, value) -> {
      write(name, bytes);
      write(value, bytes);
    });
    return bytes.toByteArray();
  }

  private static void write(String text, ByteArrayOutputStream to) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    to.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    to.writeBytes(bytes);
  }

  /// The 32 random bytes.
  public byte[] salt() {
    return salt.clone();
  }
}
