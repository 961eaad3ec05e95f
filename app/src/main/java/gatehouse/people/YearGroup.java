package gatehouse.people;

import gatehouse.calendar.Jurisdiction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The year that a pupil is in, as the schools of each jurisdiction name it; the youngest first.
public enum YearGroup {
  NURSERY("Nursery"),
  RECEPTION("Reception"),
  YEAR_1("Year 1"),
  YEAR_2("Year 2"),
  YEAR_3("Year 3"),
  YEAR_4("Year 4"),
  YEAR_5("Year 5"),
  YEAR_6("Year 6"),
  YEAR_7("Year 7"),
  YEAR_8("Year 8"),
  YEAR_9("Year 9"),
  YEAR_10("Year 10"),
  YEAR_11("Year 11"),
  YEAR_12("Year 12"),
  YEAR_13("Year 13"),
  YEAR_14("Year 14"),
  P1("Primary 1"),
  P2("Primary 2"),
  P3("Primary 3"),
  P4("Primary 4"),
  P5("Primary 5"),
  P6("Primary 6"),
  P7("Primary 7"),
  S1("Secondary 1"),
  S2("Secondary 2"),
  S3("Secondary 3"),
  S4("Secondary 4"),
  S5("Secondary 5"),
  S6("Secondary 6");

  private final String words;

  YearGroup(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// The name in forms and in the database.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<YearGroup> ofCode(String code) {
    return Arrays.stream(values()).filter(year -> year.code().equals(code)).findFirst();
  }

  /// How many school years later than another; negative if earlier.
  public int yearsAfter(YearGroup other) {
    var years = List.of(values());
    return years.indexOf(this) - years.indexOf(other);
  }

  /// The years that schools there have.
  public static List<YearGroup> of(Jurisdiction jurisdiction) {
    return Arrays.stream(values()).filter(year -> year.isIn(jurisdiction)).toList();
  }

  private boolean isIn(Jurisdiction jurisdiction) {
    return switch (jurisdiction) {
      case ENGLAND_AND_WALES -> compareTo(YEAR_13) <= 0;
      case NORTHERN_IRELAND -> compareTo(YEAR_14) <= 0 && this != RECEPTION;
      case SCOTLAND -> this == NURSERY || compareTo(P1) >= 0;
    };
  }
}
