package gatehouse.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.regex.Pattern;

/// What opens backups: printed once on paper, and kept nowhere on the server.
public final class RecoveryKey {
  private static final String BEGINS = "AGE-SECRET-KEY-1";

  /// 32 bytes and a checksum in bech32, in groups and lines as they come.
  private static final Pattern FORM =
      Pattern.compile("(?i)" + BEGINS + "((?:[\\s-]*[0-9a-z]){58})");

  private final String text;

  private RecoveryKey(String text) {
    this.text = text;
  }

  /// A new key, with the half that seals.
  public record Pair(RecoveryKey key, Recipient recipient) {}

  public static Pair generate() {
    try {
      var pair = new X25519KeyPairGenerator().generateKeyPair();
      return new Pair(
          read(pair.getPrivate().toString()), new Recipient(pair.getPublic().toString()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has X25519", e);
    }
  }

  /// Finds the key in what was typed, or in a file with the text of the sheet. Gaps, ends of lines
  /// and small letters do no harm; a wrong letter is found, for the key carries a checksum.
  public static RecoveryKey read(String text) {
    var found = FORM.matcher(text);
    if (!found.find()) {
      throw new BackupRefused(
          "There is no whole key: it begins with "
              + BEGINS
              + ", and 58 letters and digits follow.");
    }
    var letters = found.group(1).replaceAll("[\\s-]", "");
    var key = new RecoveryKey((BEGINS + letters).toUpperCase(Locale.ROOT));
    var _ = key.reader();
    return key;
  }

  /// For the sheet, and for nothing else.
  public String text() {
    return text;
  }

  RecipientStanzaReader reader() {
    try {
      return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(text);
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw new BackupRefused(
          "This is no key: a letter is missing or mistyped. Compare it with the sheet.", wrong);
    }
  }

  /// It must not get into a log by mistake.
  @Override
  public String toString() {
    return "RecoveryKey";
  }
}
