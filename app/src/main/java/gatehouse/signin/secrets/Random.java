package gatehouse.signin.secrets;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/// What cannot be guessed, from the operating system's generator.
public final class Random {
  /// Crockford's alphabet: no I, L, O or U, so that nothing is misread.
  public static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom SOURCE = new SecureRandom();

  private Random() {}

  public static byte[] bytes(int length) {
    var bytes = new byte[length];
    SOURCE.nextBytes(bytes);
    return bytes;
  }

  /// 256 bits that fit into an address.
  public static String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
  }

  /// Letters and digits to be read out or typed: five bits each.
  public static String letters(int length) {
    var text = new StringBuilder(length);
    for (var i = 0; i < length; i++) {
      text.append(LETTERS.charAt(SOURCE.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /// Such letters as they were made: what somebody reads as O, I or L is a digit.
  public static String asMade(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
