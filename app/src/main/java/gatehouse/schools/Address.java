package gatehouse.schools;

import java.util.Locale;
import java.util.regex.Pattern;

/// The short name of a school in web addresses: small letters, digits and hyphens.
public record Address(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  public Address {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "An address has small letters, digits and single hyphens, begins with a letter and has at most "
              + LONGEST
              + " characters");
    }
  }

  /// What somebody would expect for a school of this name.
  public static Address proposedFor(String name) {
    var words = name.toLowerCase(Locale.UK).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
    var trimmed = words.replaceAll("^[-0-9]+|-+$", "");
    var cut = trimmed.substring(0, Math.min(LONGEST, trimmed.length())).replaceAll("-+$", "");
    return new Address(cut.isEmpty() ? "school" : cut);
  }

  @Override
  public String toString() {
    return value;
  }
}
