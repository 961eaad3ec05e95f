package gatehouse.schools.calendar;

import static java.util.Map.entry;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import gatehouse.calendar.BankHolidays;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.Jurisdiction;
import gatehouse.shell.SchoolTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The bank holidays of the three parts of the United Kingdom, from the library Jollyday.
///
/// Known to the end of the year after next: the days of the Banking and Financial Dealings Act 1971
/// are certain, and a single day proclaimed within that time can be entered as a closure until a
/// new release of the library knows it.
@Component
class BankHolidayLibrary {
  private static final int FIRST_YEAR = 2020;
  private static final int YEARS_AHEAD = 2;

  /// As the government publishes them; the library has its own capitals.
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          entry("NEW_YEAR", "New Year’s Day"),
          entry("2ND_JANUARY", "2nd January"),
          entry("ST_PATRICK", "St Patrick’s Day"),
          entry("christian.GOOD_FRIDAY", "Good Friday"),
          entry("christian.EASTER_MONDAY", "Easter Monday"),
          entry("EARLY_MAY_BANK_HOLIDAY", "Early May bank holiday"),
          entry("SPRING_BANK_HOLIDAY", "Spring bank holiday"),
          entry("BATTLE_BOYNE", "Battle of the Boyne (Orangemen’s Day)"),
          entry("SUMMER_BANK_HOLIDAY", "Summer bank holiday"),
          entry("ST_ANDREW", "St Andrew’s Day"),
          entry("CHRISTMAS", "Christmas Day"),
          entry("BOXING_DAY", "Boxing Day"));

  private record Known(Jurisdiction jurisdiction, int lastYear) {}

  private final Map<Known, BankHolidays> known = new ConcurrentHashMap<>();
  private final Clock clock;

  BankHolidayLibrary(Clock clock) {
    this.clock = clock;
  }

  BankHolidays of(Jurisdiction jurisdiction) {
    var today = SchoolTime.day(clock.instant());
    return known.computeIfAbsent(
        new Known(jurisdiction, today.getYear() + YEARS_AHEAD), BankHolidayLibrary::read);
  }

  private static BankHolidays read(Known wanted) {
    var library =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    var names = new TreeMap<LocalDate, String>();
    for (var year = FIRST_YEAR; year <= wanted.lastYear(); year++) {
      library
          .getHolidays(Year.of(year), subdivision(wanted.jurisdiction()))
          .forEach(holiday -> names.put(holiday.getDate(), name(holiday)));
    }
    return new BankHolidays(wanted.jurisdiction(), range(wanted), names);
  }

  private static DateRange range(Known wanted) {
    return new DateRange(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(wanted.lastYear(), 12, 31));
  }

  /// ISO 3166-2 without the country; England and Wales keep the same days.
  private static String subdivision(Jurisdiction jurisdiction) {
    return switch (jurisdiction) {
      case ENGLAND_AND_WALES -> "eng";
      case SCOTLAND -> "sct";
      case NORTHERN_IRELAND -> "nir";
    };
  }

  private static String name(Holiday holiday) {
    return NAMES.getOrDefault(holiday.getPropertiesKey(), holiday.getDescription(Locale.UK));
  }
}
