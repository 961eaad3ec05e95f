package gatehouse.backup;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;

/// To whom a backup is sealed: the public half of a key (age, X25519). It opens nothing.
public record Recipient(String text) {
  private static final int NAME = 6;

  public Recipient {
    var _ = writer(text);
  }

  /// The last letters, by which people tell one sheet from another.
  public String name() {
    return text.substring(text.length() - NAME);
  }

  RecipientStanzaWriter writer() {
    return writer(text);
  }

  private static RecipientStanzaWriter writer(String text) {
    try {
      return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw new BackupRefused("“" + text + "” is no key to seal backups with (age1…)", wrong);
    }
  }
}
