package gatehouse.demonstration;

import gatehouse.calendar.AcademicYear;
import java.time.LocalDate;
import java.time.Month;

/// The year behind the day on which the demonstration begins.
record Timeline(LocalDate today) {
  int year() {
    return AcademicYear.of(today).starts();
  }

  /// The first of September of this school year, or of one so many years before.
  LocalDate september(int yearsAgo) {
    return LocalDate.of(year() - yearsAgo, Month.SEPTEMBER, 1);
  }

  /// The last day of the school year before this.
  LocalDate lastSummer() {
    return september(0).minusDays(1);
  }

  /// The last day of term of the school year before this.
  LocalDate lastDayOfTerm() {
    return LocalDate.of(year(), Month.JULY, 21);
  }
}
