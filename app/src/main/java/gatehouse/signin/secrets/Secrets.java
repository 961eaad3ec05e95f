package gatehouse.signin.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.installation.Installation;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Seals what the database keeps but must not tell (AES-256-GCM), and names things so that only
/// this installation can (HMAC-SHA-256). Both keys come from one file outside the database.
///
/// What is sealed is bound to its place: it opens nowhere else.
@Component
public class Secrets {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey sealing;
  private final SecretKey naming;

  @Autowired
  Secrets(Installation installation) {
    this(installation.keys().key("signin"));
  }

  Secrets(byte[] key) {
    this.sealing = derive(key, "seal", "AES");
    this.naming = derive(key, "name", "HmacSHA256");
  }

  /// Seals; `place` says where it is kept, and whose it is.
  public byte[] seal(byte[] open, String place) {
    var nonce = Random.bytes(NONCE);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(open);
      var all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return all;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// What was sealed in this place; empty if it was not, or not by this installation.
  public Optional<byte[]> open(byte[] sealed, String place) {
    if (sealed.length < NONCE) {
      return Optional.empty();
    }
    try {
      var nonce = Arrays.copyOf(sealed, NONCE);
      var cipher = cipher(Cipher.DECRYPT_MODE, nonce, place);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// The same for the same words, and of no use to whoever lacks the key.
  public byte[] name(String... words) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(naming);
      for (var word : words) {
        mac.update(word.getBytes(UTF_8));
        mac.update((byte) 0);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(UTF_8));
    return cipher;
  }

  /// RFC 5869: one key for each use.
  private static SecretKey derive(byte[] key, String use, String algorithm) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(new SecretKeySpec(key, "HKDF"))
              .thenExpand(("gatehouse.signin." + use).getBytes(UTF_8), 32);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
