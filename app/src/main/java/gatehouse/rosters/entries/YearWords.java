package gatehouse.rosters.entries;

import gatehouse.people.YearGroup;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an office calls a year group: “Year 3”, “Y3”, “3”, “R”, “Reception”, “N1”, “P4”, “S2”.
final class YearWords {
  private static final Pattern YEAR = Pattern.compile("(?:year|yr|y)?0*([1-9]|1[0-4])");
  private static final Pattern SCOTLAND =
      Pattern.compile("(p|primary)0*([1-7])|(s|secondary)0*([1-6])");

  private YearWords() {}

  /// A number below zero is some system's own code: no year.
  static Optional<YearGroup> read(String cell) {
    if (cell.startsWith("-")) {
      return Optional.empty();
    }
    var word = Words.plain(cell).replace(" ", "").replaceFirst("group", "");
    return switch (word) {
      case "r", "yr", "fs2", "reception", "rec", "year0", "y0", "0" ->
          Optional.of(YearGroup.RECEPTION);
      case "n", "n1", "n2", "fs1", "nursery", "nursery1", "nursery2", "preschool" ->
          Optional.of(YearGroup.NURSERY);
      default -> numbered(word);
    };
  }

  private static Optional<YearGroup> numbered(String word) {
    var year = YEAR.matcher(word);
    if (year.matches()) {
      return YearGroup.ofCode("year_" + year.group(1));
    }
    var scotland = SCOTLAND.matcher(word);
    if (scotland.matches()) {
      var letter = word.substring(0, 1).toLowerCase(Locale.ROOT);
      return YearGroup.ofCode(letter + word.charAt(word.length() - 1));
    }
    return Optional.empty();
  }
}
