package gatehouse.signin.passwords;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says whether a password will do: by its length and by how soon it would be guessed, never by
/// which characters it has (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5, 6.2.11, 6.2.12).
@Component
public class PasswordRules {
  /// The work of guessing grows with the square of the length; what is this long is not guessed.
  private static final int MEASURED = 64;

  /// From 0 to 4: three is "safely unguessable", 10^8 guesses and more.
  private static final int ENOUGH = 3;

  private final Zxcvbn guesser = new Zxcvbn();
  private final List<BreachedPasswords> breached;

  PasswordRules(List<BreachedPasswords> breached) {
    this.breached = List.copyOf(breached);
  }

  /// What is wrong with it, in words for whoever chose it; empty if it will do.
  public Optional<String> fault(NewPassword password) {
    if (password.length() < NewPassword.SHORTEST) {
      return Optional.of(
          "Enter a password of at least "
              + NewPassword.SHORTEST
              + " characters: three or four words");
    }
    if (password.length() > NewPassword.LONGEST) {
      return Optional.of("Enter a password of at most " + NewPassword.LONGEST + " characters");
    }
    return isGuessed(password) ? Optional.of(GUESSED) : Optional.empty();
  }

  private static final String GUESSED =
      "Choose another password: this one is among those that are guessed first. Three or four words that have nothing to do with you or the school are safe";

  private boolean isGuessed(NewPassword password) {
    var text = password.text();
    var begin = text.substring(0, Math.min(MEASURED, text.length()));
    return guesser.measure(begin, password.words()).getScore() < ENOUGH
        || isMadeOfWhatIsKnown(password)
        || breached.stream().anyMatch(list -> list.contain(text));
  }

  /// Whether it has words that anybody knows, and hardly a letter besides.
  private static boolean isMadeOfWhatIsKnown(NewPassword password) {
    var text = password.text().toLowerCase(Locale.ROOT);
    var left = text;
    for (var word : password.words()) {
      left = left.replace(word, "");
    }
    return !left.equals(text) && left.replaceAll("\\P{L}", "").length() < NewPassword.SHORTEST / 2;
  }
}
