package gatehouse.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The bank holidays of one part of the United Kingdom, substitute days in place of those that fall
/// on a weekend, as far as they have been announced.
///
/// @param jurisdiction where they are kept
/// @param announced the days for which all bank holidays are known; outside them a weekday may or
///   may not turn out to be one
/// @param names each bank holiday with its name
public record BankHolidays(
    Jurisdiction jurisdiction, DateRange announced, NavigableMap<LocalDate, String> names) {
  /// @throws IllegalArgumentException if a bank holiday lies outside the announced days
  public BankHolidays {
    names = Collections.unmodifiableNavigableMap(new TreeMap<>(names));
    for (LocalDate day : names.keySet()) {
      if (!announced.includes(day)) {
        throw new IllegalArgumentException(
            "the bank holiday on " + Words.day(day) + " lies outside the announced days");
      }
    }
  }

  /// Bank holidays, whole calendar years of them, from the first named to the last.
  ///
  /// @throws IllegalArgumentException if there is none
  public static BankHolidays ofWholeYears(Jurisdiction jurisdiction, Map<LocalDate, String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no bank holiday is named");
    }
    NavigableMap<LocalDate, String> sorted = new TreeMap<>(names);
    return new BankHolidays(
        jurisdiction,
        new DateRange(
            sorted.firstKey().withDayOfYear(1),
            sorted.lastKey().plusYears(1).withDayOfYear(1).minusDays(1)),
        sorted);
  }

  /// What the day is called, if it is a bank holiday.
  public Optional<String> nameOf(LocalDate day) {
    return Optional.ofNullable(names.get(day));
  }
}
