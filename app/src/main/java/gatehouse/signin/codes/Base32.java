package gatehouse.signin.codes;

import java.util.Locale;

/// RFC 4648, 6: how a secret is typed into an app that cannot see the picture.
public final class Base32 {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  public static String encode(byte[] bytes) {
    var text = new StringBuilder();
    var buffer = 0;
    var held = 0;
    for (var each : bytes) {
      buffer = (buffer << Byte.SIZE) | (each & 0xff);
      held += Byte.SIZE;
      while (held >= BITS) {
        held -= BITS;
        text.append(LETTERS.charAt((buffer >> held) & 31));
      }
      buffer &= (1 << held) - 1;
    }
    return held == 0
        ? text.toString()
        : text.append(LETTERS.charAt((buffer << (BITS - held)) & 31)).toString();
  }

  /// Without padding, in any case, with any spaces.
  ///
  /// @throws IllegalArgumentException if it is not Base32
  public static byte[] decode(String typed) {
    var text = typed.replaceAll("[\\s=]", "").toUpperCase(Locale.ROOT);
    var bytes = new byte[text.length() * BITS / Byte.SIZE];
    var buffer = 0;
    var held = 0;
    var next = 0;
    for (var i = 0; i < text.length(); i++) {
      var value = LETTERS.indexOf(text.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("Not Base32");
      }
      buffer = (buffer << BITS) | value;
      held += BITS;
      if (held >= Byte.SIZE) {
        held -= Byte.SIZE;
        bytes[next++] = (byte) (buffer >> held);
        buffer &= (1 << held) - 1;
      }
    }
    return bytes;
  }
}
