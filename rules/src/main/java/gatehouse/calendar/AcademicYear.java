package gatehouse.calendar;

import java.time.LocalDate;
import java.time.Month;

/// A school year, from 1 September to 31 August.
///
/// A term belongs to the year in which it ends, so that an autumn term that begins in the last days
/// of August, as in Leicestershire, belongs to the year that it opens.
///
/// @param starts the calendar year in which it begins: 2025 for 2025/26
public record AcademicYear(int starts) implements Comparable<AcademicYear> {
  /// The school year in which a day lies.
  public static AcademicYear of(LocalDate day) {
    boolean opened = day.getMonth().compareTo(Month.SEPTEMBER) >= 0;
    return new AcademicYear(opened ? day.getYear() : day.getYear() - 1);
  }

  /// Its days.
  public DateRange days() {
    return new DateRange(
        LocalDate.of(starts, Month.SEPTEMBER, 1), LocalDate.of(starts + 1, Month.AUGUST, 31));
  }

  /// The one after it.
  public AcademicYear next() {
    return new AcademicYear(starts + 1);
  }

  /// How it is written, such as `2025/26`.
  public String title() {
    int ends = Math.floorMod(starts + 1, 100);
    return starts + (ends < 10 ? "/0" : "/") + ends;
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(starts, other.starts);
  }

  @Override
  public String toString() {
    return title();
  }
}
