package gatehouse.records;

import gatehouse.installation.Installation;
import gatehouse.ledger.Checkpoint;
import gatehouse.ledger.Origin;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.SigningKey;
import gatehouse.ledger.VerifyingKey;
import gatehouse.tenancy.SchoolId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Signs checkpoints. Each school has a key of its own, derived from the installation's one key,
/// which lies in a file outside the database: whoever has the database alone cannot sign.
@Component
class Signatures {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;
  private final Map<Origin, SigningKey> keys = new ConcurrentHashMap<>();

  @Autowired
  Signatures(Installation installation) {
    this(installation.keys().key("record"));
  }

  Signatures(byte[] secret) {
    this.secret = secret.clone();
  }

  /// The name of a school's record. It stands in every entry and so never changes, whatever the
  /// school is called.
  static Origin origin(SchoolId school) {
    return new Origin("gatehouse/" + school);
  }

  SignedCheckpoint sign(Checkpoint checkpoint) {
    return key(checkpoint.origin()).sign(checkpoint);
  }

  /// Whether a checkpoint of this record was signed with our key.
  boolean isOurs(SignedCheckpoint signed, Origin origin) {
    return signed.isSignedBy(List.of(verifyingKey(origin)));
  }

  VerifyingKey verifyingKey(Origin origin) {
    return key(origin).verifyingKey();
  }

  private SigningKey key(Origin origin) {
    return keys.computeIfAbsent(
        origin, named -> SigningKey.generate(named, new Given(seed(named))));
  }

  private byte[] seed(Origin origin) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(("checkpoints of " + origin).getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  /// No randomness: the same school has the same key after every start.
  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final byte[] seed;

    Given(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
