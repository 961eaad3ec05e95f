package gatehouse.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// The public half of the key that signs a record, with the record's name; Ed25519 (RFC 8032). Give
/// it to everybody who keeps checkpoints.
public final class VerifyingKey {
  /// C2SP signed-note: the kind of signature.
  static final byte ED25519 = 1;

  static final int LENGTH = 32;

  /// RFC 8410 section 4: what stands before the 32 bytes of an Ed25519 key.
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int PARTS = 3;

  private final Origin name;
  private final byte[] bytes;
  private final PublicKey publicKey;

  VerifyingKey(Origin name, byte[] bytes) {
    Unreadable.unless(bytes.length == LENGTH, "An Ed25519 key has 32 bytes");
    this.name = name;
    this.bytes = bytes.clone();
    this.publicKey = publicKey(bytes);
    verification();
  }

  /// Reads what [#toString] prints: name, id in hexadecimal and key in base 64 with a plus between.
  ///
  /// @throws Unreadable with the reason, if it is anything else
  public static VerifyingKey parse(String text) {
    String[] parts = text.split("\\+", PARTS);
    Unreadable.unless(parts.length == PARTS, "A verifying key is name+id+key");
    byte[] typed = Base.decode(parts[2]);
    Unreadable.unless(
        typed.length == LENGTH + 1 && typed[0] == ED25519, "It is not an Ed25519 verifying key");
    VerifyingKey key = new VerifyingKey(new Origin(parts[0]), Arrays.copyOfRange(typed, 1, 33));
    Unreadable.unless(key.toString().equals(text), "The key's id does not fit the key");
    return key;
  }

  /// The key's name: its record's origin.
  public Origin name() {
    return name;
  }

  /// The first four bytes of SHA-256 over name, newline, kind and key (C2SP signed-note).
  int id() {
    MessageDigest sha = Sha.sha256();
    sha.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    sha.update(ED25519);
    return ByteBuffer.wrap(sha.digest(bytes)).getInt();
  }

  boolean isNamedIn(NoteSignature signature) {
    return signature.name().equals(name.value()) && signature.id() == id();
  }

  boolean signed(byte[] text, byte[] signature) {
    try {
      Signature ed25519 = verification();
      ed25519.update(text);
      return ed25519.verify(signature);
    } catch (SignatureException e) {
      return false; // of another length, or with numbers that no signature has
    }
  }

  private Signature verification() {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(publicKey);
      return ed25519;
    } catch (GeneralSecurityException e) {
      throw new Unreadable("The verifying key is not a point of the curve: " + e.getMessage());
    }
  }

  private static PublicKey publicKey(byte[] bytes) {
    byte[] encoded = Arrays.copyOf(X509, X509.length + LENGTH);
    System.arraycopy(bytes, 0, encoded, X509.length, LENGTH);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new Unreadable("It is not an Ed25519 verifying key: " + e.getMessage());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifyingKey key
        && name.equals(key.name)
        && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return id();
  }

  /// As signed notes write verifier keys, on one line.
  @Override
  public String toString() {
    byte[] typed = ByteBuffer.allocate(LENGTH + 1).put(ED25519).put(bytes).array();
    return "%s+%08x+%s".formatted(name, id(), Base.encode(typed));
  }
}
