package gatehouse.schools.calendar;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.CalendarFault;
import gatehouse.calendar.SchoolCalendar;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// The calendars of the schools, each for its own people.
@Service
public class SchoolCalendars {
  private final CalendarStore store;
  private final BankHolidayLibrary bankHolidays;
  private final Records records;
  private final Tenancy tenancy;
  private final ApplicationEventPublisher events;

  SchoolCalendars(
      CalendarStore store,
      BankHolidayLibrary bankHolidays,
      Records records,
      Tenancy tenancy,
      ApplicationEventPublisher events) {
    this.store = store;
    this.bankHolidays = bankHolidays;
    this.records = records;
    this.tenancy = tenancy;
    this.events = events;
  }

  /// What every day is for this school: what the deadlines of its duties are reckoned with.
  public SchoolCalendar of(SchoolId school) {
    return kept(school).sound();
  }

  /// The calendar as it was entered.
  public KeptCalendar kept(SchoolId school) {
    return tenancy.transaction(school, () -> store.find(bankHolidays::of));
  }

  /// What the year would be after the pattern of the year before; empty if that has no terms, or
  /// this one has.
  public Optional<ProposedYear> proposal(SchoolId school, AcademicYear year) {
    return ProposedYear.of(kept(school), year);
  }

  /// Enters the years of a school whose calendar is empty, from a source and by no person; returns
  /// what is wrong with them, and then enters nothing.
  public List<CalendarFault> begin(List<ProposedYear> years, SchoolId school, String source) {
    return tenancy.transaction(school, () -> begin(years, source));
  }

  private List<CalendarFault> begin(List<ProposedYear> years, String source) {
    store.lock();
    var before = store.find(bankHolidays::of);
    var after = before;
    for (var year : years) {
      after = new CalendarChange.EnterYear(year).onto(after);
    }
    var faults = after.faults();
    if (faults.isEmpty()) {
      store.save(before, after);
      records.write(
          Deed.byItself("calendar.entered")
              .with("years", String.join(" ", years.stream().map(y -> y.year().title()).toList()))
              .with("source", source));
    }
    return faults;
  }

  /// Makes a change and records it, or says why not.
  public CalendarOutcome make(CalendarChange change, SchoolId school, UUID by) {
    return tenancy.transaction(school, () -> make(change, by, school));
  }

  private CalendarOutcome make(CalendarChange change, UUID by, SchoolId school) {
    store.lock();
    var before = store.find(bankHolidays::of);
    if (change.overtaken(before)) {
      return new CalendarOutcome.Overtaken(before);
    }
    var after = change.onto(before);
    var faults = newFaults(before, after);
    if (!faults.isEmpty()) {
      return new CalendarOutcome.Faulty(faults);
    }
    store.save(before, after);
    records.write(change.by(by));
    events.publishEvent(new CalendarChanged(school));
    return new CalendarOutcome.Made(after);
  }

  /// A fault that came by itself, by a proclaimed bank holiday, does not stand in the way.
  private static List<CalendarFault> newFaults(KeptCalendar before, KeptCalendar after) {
    var faults = new ArrayList<>(after.faults());
    faults.removeAll(before.faults());
    return faults;
  }
}
