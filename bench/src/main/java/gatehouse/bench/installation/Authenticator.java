package gatehouse.bench.installation;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// An authenticator app on somebody's telephone (RFC 6238): made from the letters that the service
/// shows, and by nobody of its code, as a telephone is.
final class Authenticator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP = 30;

  private final byte[] secret;

  /// @param typed Base 32 (RFC 4648), with any spaces
  Authenticator(String typed) {
    var bits =
        typed
            .replaceAll("\\s", "")
            .chars()
            .mapToObj(letter -> Integer.toBinaryString(32 + LETTERS.indexOf(letter)).substring(1))
            .collect(Collectors.joining());
    this.secret = new byte[bits.length() / Byte.SIZE];
    for (var each = 0; each < secret.length; each++) {
      secret[each] =
          (byte) Integer.parseInt(bits.substring(each * Byte.SIZE, (each + 1) * Byte.SIZE), 2);
    }
  }

  /// The six digits that it shows now.
  String code(Instant now) {
    var step = ByteBuffer.allocate(Long.BYTES).putLong(now.getEpochSecond() / STEP).array();
    var hash = hash(step);
    var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%06d", number % 1_000_000);
  }

  private byte[] hash(byte[] step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(step);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA1", e);
    }
  }
}
