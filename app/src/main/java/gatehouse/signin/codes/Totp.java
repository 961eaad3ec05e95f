package gatehouse.signin.codes;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The codes of an authenticator app: RFC 6238 with SHA-1, thirty seconds and six digits, which is
/// what every app speaks.
public final class Totp {
  static final int SECRET_BYTES = 20;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;
  private static final int STEP_SECONDS = 30;

  private Totp() {}

  /// The code of a step, as the app shows it.
  public static String code(byte[] secret, long step) {
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", truncated(secret, step) % MODULUS);
  }

  /// The number of the thirty seconds in which this moment lies.
  public static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  /// The step whose code this is, one before or after now, since clocks differ; empty if it is
  /// wrong.
  ///
  /// @param after the last step that was taken: codes up to it are not taken again
  static Optional<Long> match(byte[] secret, String typed, Instant now, long after) {
    var code = typed.replaceAll("[\\s-]", "");
    var present = step(now);
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> step > after)
        .filter(step -> same(code(secret, step), code))
        .boxed()
        .findFirst();
  }

  private static boolean same(String one, String other) {
    return java.security.MessageDigest.isEqual(
        one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /// RFC 4226, 5.3: four bytes from where the last half byte points, without the sign.
  private static int truncated(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      return ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
