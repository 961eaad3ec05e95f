package gatehouse.calendar;

import java.util.List;

/// One term of a school, from its first day to its last, INSET days at its edges included.
///
/// @param name which of the three
/// @param days its first and last day
/// @param halfTerms the breaks in it; usually one, of one or two weeks
public record Term(TermName name, DateRange days, List<DateRange> halfTerms) {
  public Term {
    halfTerms = List.copyOf(halfTerms);
  }

  /// The school year to which it belongs: the one in which it ends.
  public AcademicYear year() {
    return AcademicYear.of(days.last());
  }

  /// In words, such as "the spring term of 2025/26".
  public String title() {
    return "the " + name.title() + " term of " + year().title();
  }

  /// Its place among all terms ever: the next term has the next number.
  int number() {
    return year().starts() * TermName.values().length + name.place();
  }
}
