package gatehouse.people;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address, in small letters; only its form is checked, a letter tells whether it is
/// true.
public record Email(String value) {
  private static final Pattern FORM =
      Pattern.compile(
          "[^\\s\\p{C}@<>\"(),;:]+@[^\\s\\p{C}@<>\"(),;:]+\\.[^\\s\\p{C}@.<>\"(),;:]{2,}");
  private static final int LONGEST = 254;

  public Email {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Enter an e-mail address like name@school.example");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
