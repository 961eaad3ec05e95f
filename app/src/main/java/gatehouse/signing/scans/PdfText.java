package gatehouse.signing.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bytes of a PDF as letters, each byte one.
///
/// @param raw as it is
/// @param plain with every letter that a name spells as a number (`#4a`) as itself
record PdfText(String raw, String plain) {
  private static final Pattern SPELT = Pattern.compile("#([0-9a-fA-F]{2})");
  private static final int HEX = 16;

  static PdfText of(byte[] file) {
    var raw = new String(file, ISO_8859_1);
    return new PdfText(raw, plain(raw));
  }

  static String plain(String raw) {
    return SPELT
        .matcher(raw)
        .replaceAll(spelt ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(spelt.group(1), HEX))));
  }
}
