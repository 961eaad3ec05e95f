package gatehouse.records;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tells for one row after the other whether its personal content is what it was committed to: by
/// the very bytes that are kept, with one [Mac] for all rows, since a check looks at millions.
final class Fitting {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SALT = 32;

  private final Mac mac;

  Fitting() {
    try {
      this.mac = Mac.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  boolean fits(byte @Nullable [] commitment, byte[] salt, byte[] content) {
    return commitment != null
        && salt.length == SALT
        && MessageDigest.isEqual(commitment, committed(salt, content));
  }

  private byte[] committed(byte[] salt, byte[] content) {
    try {
      mac.init(new SecretKeySpec(salt, ALGORITHM));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Any 32 bytes are a key", e);
    }
  }
}
