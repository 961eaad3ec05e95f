package gatehouse.policies;

import gatehouse.shell.SchoolTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as a policy's text gives it: a day, a month, a year, or a term such as `2024-spring`.
///
/// A term ends with its last calendar month, because the texts name no day: spring in April, summer
/// in August, autumn in December. Whoever reviews by then has kept the date under any calendar.
public record TextDate(String text) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:(spring|summer|autumn)|(\\d{2})(?:-(\\d{2}))?))?");

  /// @throws IllegalArgumentException if the text is none of these
  public TextDate {
    form(text);
  }

  /// The last day that the text can mean.
  public LocalDate lastDay() {
    Matcher form = form(text);
    if (form.group(4) != null) {
      return LocalDate.parse(text);
    }
    return YearMonth.of(Integer.parseInt(form.group(1)), lastMonth(form)).atEndOfMonth();
  }

  /// The date as people write it in a sentence: "22 November 2022", "November 2025", "spring term
  /// 2024".
  public String words() {
    Matcher form = form(text);
    if (form.group(2) != null) {
      return form.group(2) + " term " + form.group(1);
    }
    if (form.group(3) == null) {
      return text;
    }
    return form.group(4) == null
        ? SchoolTime.words(YearMonth.from(lastDay()))
        : SchoolTime.words(lastDay());
  }

  /// The same at the beginning of a value or sentence: "Spring term 2024".
  public String alone() {
    String words = words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The month that many months later.
  TextDate plusMonths(int months) {
    return new TextDate(YearMonth.from(lastDay()).plusMonths(months).toString());
  }

  private static int lastMonth(Matcher form) {
    String month = form.group(3);
    return switch (form.group(2)) {
      case "spring" -> 4;
      case "summer" -> 8;
      case null -> month == null ? 12 : Integer.parseInt(month);
      default -> 12;
    };
  }

  private static Matcher form(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("“" + text + "” is no day, month, year or term");
    }
    return form;
  }
}
