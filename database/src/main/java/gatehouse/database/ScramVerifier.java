package gatehouse.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// What PostgreSQL keeps of a password (RFC 5802, section 3), so that the password itself is never
/// sent to it in a statement. For passwords in ASCII: others would need SASLprep first.
final class ScramVerifier {

  private static final int ITERATIONS = 4096;
  private static final int BYTES = 16;

  private ScramVerifier() {}

  static String of(String password) {
    var salt = new byte[BYTES];
    new SecureRandom().nextBytes(salt);
    return of(password, salt);
  }

  static String of(String password, byte[] salt) {
    try {
      var salted = salted(password, salt);
      var stored = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
      var server = hmac(salted, "Server Key");
      return "SCRAM-SHA-256$%d:%s$%s:%s"
          .formatted(ITERATIONS, text(salt), text(stored), text(server));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static byte[] salted(String password, byte[] salt) throws GeneralSecurityException {
    var key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256);
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
