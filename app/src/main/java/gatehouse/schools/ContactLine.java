package gatehouse.schools;

import java.util.Locale;
import java.util.regex.Pattern;

/// A line by which a school's office is reached; none need be known.
public enum ContactLine {
  TELEPHONE(
      "Telephone", "[+(]?[0-9][0-9 ()+.-]{4,38}", "Enter a telephone number, like 01632 960 001"),
  EMAIL(
      "E-mail address",
      "(?=.{1,254}$)[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@.]{2,}",
      "Enter an e-mail address, like office@school.example"),
  STREET("House and street", "\\P{Cntrl}{1,100}", "Enter at most 100 characters"),
  TOWN("Town", "\\P{Cntrl}{1,100}", "Enter at most 100 characters"),
  POSTCODE(
      "Postcode",
      "[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}",
      "Enter a full postcode, like AB10 1XG");

  private final String words;
  private final Pattern form;
  private final String whatToDo;

  ContactLine(String words, String form, String whatToDo) {
    this.words = words;
    this.form = Pattern.compile(form);
    this.whatToDo = whatToDo;
  }

  public String words() {
    return words;
  }

  /// As it is kept: an e-mail address in small letters, a postcode in capitals.
  String tidied(String text) {
    var stripped = text.strip();
    var tidy =
        switch (this) {
          case EMAIL -> stripped.toLowerCase(Locale.ROOT);
          case POSTCODE -> stripped.toUpperCase(Locale.ROOT);
          case TELEPHONE, STREET, TOWN -> stripped;
        };
    if (!tidy.isEmpty() && !form.matcher(tidy).matches()) {
      throw new IllegalArgumentException(whatToDo);
    }
    return tidy;
  }
}
