package gatehouse.rosters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What becomes of a row; in the order in which an office looks at them.
public enum Verdict {
  REFUSED("Refused"),
  ADDED("Added"),
  CHANGED("Changed"),
  UNCHANGED("Unchanged");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// The name in addresses and in the database.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Verdict> ofCode(String code) {
    return Arrays.stream(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
  }
}
