package gatehouse.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The key that signs a record's checkpoints; Ed25519 (RFC 8032). A secret: its text is for the
/// vault alone, and it never prints itself.
public final class SigningKey {
  private static final String PREFIX = "PRIVATE+KEY+";
  private static final int PARTS = 3;

  /// RFC 8410 section 7: what stands before the 32 bytes of an Ed25519 seed.
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final Origin name;
  private final byte[] seed;
  private final VerifyingKey verifyingKey;

  private SigningKey(Origin name, byte[] seed) {
    this.name = name;
    this.seed = seed;
    this.verifyingKey = new VerifyingKey(name, publicBytes(seed));
  }

  /// A new key for this record.
  public static SigningKey generate(Origin name, SecureRandom random) {
    byte[] seed = new byte[VerifyingKey.LENGTH];
    random.nextBytes(seed);
    return new SigningKey(name, seed);
  }

  /// Reads what [#secret] gave.
  ///
  /// @throws Unreadable with the reason (never the key), if it is anything else
  public static SigningKey parse(String secret) {
    Unreadable.unless(secret.startsWith(PREFIX), "A signing key begins with " + PREFIX);
    String[] parts = secret.substring(PREFIX.length()).split("\\+", PARTS);
    Unreadable.unless(parts.length == PARTS, "A signing key is PRIVATE+KEY+name+id+key");
    byte[] typed = Base.decode(parts[2]);
    Unreadable.unless(
        typed.length == VerifyingKey.LENGTH + 1 && typed[0] == VerifyingKey.ED25519,
        "It is not an Ed25519 signing key");
    SigningKey key =
        new SigningKey(new Origin(parts[0]), Arrays.copyOfRange(typed, 1, typed.length));
    Unreadable.unless(key.secret().equals(secret), "The key's id does not fit the key");
    return key;
  }

  /// The key as signed notes write signer keys. A secret.
  public String secret() {
    byte[] typed =
        ByteBuffer.allocate(VerifyingKey.LENGTH + 1).put(VerifyingKey.ED25519).put(seed).array();
    return "%s%s+%08x+%s".formatted(PREFIX, name, verifyingKey.id(), Base.encode(typed));
  }

  /// The half that others may have.
  public VerifyingKey verifyingKey() {
    return verifyingKey;
  }

  /// Signs. A key must never sign two checkpoints of which neither continues the other.
  public SignedCheckpoint sign(Checkpoint checkpoint) {
    byte[] text = checkpoint.text().getBytes(StandardCharsets.UTF_8);
    return new SignedCheckpoint(
        checkpoint, List.of(NoteSignature.of(name.value(), verifyingKey.id(), signature(text))));
  }

  byte[] signature(byte[] text) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(privateKey());
      ed25519.update(text);
      return ed25519.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has Ed25519", e);
    }
  }

  private PrivateKey privateKey() throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + VerifyingKey.LENGTH);
    System.arraycopy(seed, 0, encoded, PKCS8.length, VerifyingKey.LENGTH);
    return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  /// The JDK derives the public key only where it generates a pair: so it gets our seed as its
  /// randomness, and what it made of it is checked.
  private static byte[] publicBytes(byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
      var pair = generator.generateKeyPair();
      byte[] used = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      if (!Arrays.equals(used, seed)) {
        throw new IllegalStateException("The JDK did not make the key of the seed");
      }
      byte[] encoded = pair.getPublic().getEncoded();
      return Arrays.copyOfRange(encoded, encoded.length - VerifyingKey.LENGTH, encoded.length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has Ed25519", e);
    }
  }

  /// Randomness that is not: the bytes it was given.
  private static final class Given extends SecureRandom {
    private final byte[] seed;

    Given(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }

  @Override
  public String toString() {
    return "the signing key of " + name;
  }
}
