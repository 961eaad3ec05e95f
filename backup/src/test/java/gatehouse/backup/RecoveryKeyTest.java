package gatehouse.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
  private static final RecoveryKey.Pair KEY = RecoveryKey.generate();

  @Test
  void itIsReadAsItIsTypedFromTheSheet() {
    var rest = KEY.key().text().substring("AGE-SECRET-KEY-1".length());
    var groups = "age-secret-key-1 " + rest.replaceAll("(.{6})", "$1 ").toLowerCase(Locale.ROOT);
    groups = groups.substring(0, 50) + "\n    -" + groups.substring(50);
    assertThat(RecoveryKey.read("The key: " + groups + "\nKeep it safe.").text())
        .isEqualTo(KEY.key().text());
  }

  /// Each letter in its turn.
  @Test
  void aWrongLetterIsFound() {
    var text = KEY.key().text();
    for (int i = "AGE-SECRET-KEY-1".length(); i < text.length(); i++) {
      var letter = text.charAt(i) == 'Q' ? 'P' : 'Q';
      var typed = text.substring(0, i) + letter + text.substring(i + 1);
      assertThatThrownBy(() -> RecoveryKey.read(typed)).hasMessageContaining("mistyped");
    }
  }

  @Test
  void aMissingLetterIsFound() {
    var text = KEY.key().text();
    assertThatThrownBy(() -> RecoveryKey.read(text.substring(0, 40)))
        .isInstanceOf(BackupRefused.class);
  }

  @Test
  void itDoesNotShowWhenItIsPrinted() {
    assertThat(KEY.key().toString()).isEqualTo("RecoveryKey");
  }

  @Test
  void whatSealsIsNamedByItsLastLetters() {
    assertThat(KEY.recipient().text()).startsWith("age1").endsWith(KEY.recipient().name());
  }

  @Test
  void noOtherTextSealsABackup() {
    assertThatThrownBy(() -> new Recipient("age1notakey")).isInstanceOf(BackupRefused.class);
  }
}
