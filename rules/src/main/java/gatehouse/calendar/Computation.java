package gatehouse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// One deadline being worked out, step by step.
final class Computation {
  private final SchoolCalendar calendar;
  private final SchoolClock clock;
  private final Instant arrived;
  private final LocalDateTime local;
  private final Pauses pauses;
  private final List<Step> trace = new ArrayList<>();

  Computation(Reckoning reckoning, Instant arrived, Pauses pauses) {
    this.calendar = reckoning.calendar();
    this.clock = new SchoolClock(reckoning.zone());
    this.arrived = arrived;
    this.local = clock.local(arrived);
    this.pauses = pauses;
  }

  Reckoned reckon(TimeLimit limit) {
    trace.add(new Step.Arrived(local, calendar.on(today())));
    Deadline deadline = work(limit);
    if (deadline instanceof Deadline.Due due && due.at().isBefore(arrived)) {
      trace.add(new Step.Remark("That is before it arrived, so it is late from the start."));
    }
    trace.add(new Step.Result(deadline));
    return new Reckoned(limit, arrived, deadline, trace);
  }

  private Deadline work(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.AtOnce _ -> atOnce();
      case TimeLimit.Elapsed(Duration time) -> elapsed(time);
      case TimeLimit.Days(int days) -> until(today().plusDays(days));
      case TimeLimit.WorkingDays(int days, CountedDays counted) ->
          counting(counted).count(today(), days, pauses);
      case TimeLimit.Months(int months) -> until(today().plusMonths(months));
      case TimeLimit.IfArriving choice -> ifArriving(choice);
      case TimeLimit.OntoWorkingDay(TimeLimit inner, CountedDays counted) -> onto(inner, counted);
      case TimeLimit.Unstated(String word, TimeLimit recommended) -> unstated(word, recommended);
      case TimeLimit.BeforeEvent(String event) -> new Deadline.BeforeEvent(event);
      case TimeLimit.Fixed fixed -> fixed(fixed);
    };
  }

  private Deadline fixed(TimeLimit.Fixed limit) {
    if (!pauses.isEmpty()) {
      trace.add(new Step.Remark("A pause does not move a date that the calendar fixes."));
    }
    return switch (limit) {
      case TimeLimit.EveryMonths(int months, LocalDate from) ->
          clock.endOf(anniversary(months, from));
      case TimeLimit.Yearly(MonthDay by) -> clock.endOf(next(by));
      case TimeLimit.EachTerm each -> terms().endOfNext(each.terms());
      case TimeLimit.StartOfTerm start -> terms().startOfNext(start.terms());
      case TimeLimit.InTerm(TermName term, AcademicYear year) -> terms().endOf(term, year);
      case TimeLimit.ByDate(LocalDate date) -> clock.endOf(date);
      case TimeLimit.BeforeMoment(_, Instant at) -> clock.due(at);
    };
  }

  private Deadline atOnce() {
    return switch (pauses.run(arrived, Duration.ZERO)) {
      case Pauses.Running.Held(Pause by) -> new Deadline.OnHold(by.from());
      case Pauses.Running.Reached(Instant at) -> clock.due(at);
    };
  }

  private Deadline elapsed(Duration time) {
    trace.add(new Step.Added(time));
    return switch (pauses.run(arrived, time)) {
      case Pauses.Running.Held(Pause by) -> new Deadline.OnHold(by.from());
      case Pauses.Running.Reached(Instant at) -> {
        told(Duration.between(arrived, at).minus(time), clock.forward(arrived, at));
        yield clock.due(at);
      }
    };
  }

  private void told(Duration paused, Duration forward) {
    if (paused.isPositive()) {
      trace.add(new Step.PutOff(paused));
    }
    if (!forward.isZero()) {
      trace.add(new Step.ClocksChanged(forward));
    }
  }

  /// With a pause the days are counted one by one, for some may be held.
  private Deadline until(LocalDate last) {
    if (pauses.isEmpty()) {
      return clock.endOf(last);
    }
    int days = (int) ChronoUnit.DAYS.between(today(), last);
    return days == 0
        ? counting(CountedDays.EVERY_DAY).count(today().minusDays(1), 1, pauses)
        : counting(CountedDays.EVERY_DAY).count(today(), days, pauses);
  }

  private Deadline ifArriving(TimeLimit.IfArriving choice) {
    Day day = calendar.on(today());
    boolean closed = choice.when().afterClosing(local);
    return switch (closed ? Day.Belongs.YES : day.in(choice.when().on())) {
      case YES -> {
        trace.add(new Step.Applies(choice.then(), "It arrived " + choice.when().says()));
        yield work(choice.then());
      }
      case NO -> work(choice.otherwise());
      case UNKNOWN -> new Deadline.CalendarTooShort(today(), day.missingFor(choice.when().on()));
    };
  }

  private Deadline onto(TimeLimit inner, CountedDays counted) {
    Deadline deadline = work(inner);
    return deadline instanceof Deadline.Due due ? counting(counted).onto(due) : deadline;
  }

  private Deadline unstated(String word, TimeLimit recommended) {
    String because = "The clause says \"" + word + "\" and the school has set no figure";
    trace.add(new Step.Applies(recommended, because));
    return work(recommended);
  }

  /// Whole months are counted short where the month is (31 October to 28 February is not yet four),
  /// so the round found by counting may lie one behind.
  private LocalDate anniversary(int months, LocalDate from) {
    long round = Math.max(0, ChronoUnit.MONTHS.between(from, today()) / months);
    while (!from.plusMonths(round * months).isAfter(today())) {
      round++;
    }
    return from.plusMonths(round * months);
  }

  private LocalDate next(MonthDay by) {
    LocalDate next = by.atYear(today().getYear());
    return next.isAfter(today()) ? next : by.atYear(today().getYear() + 1);
  }

  private LocalDate today() {
    return local.toLocalDate();
  }

  private DayCount counting(CountedDays counted) {
    return new DayCount(calendar, clock, counted, trace);
  }

  private TermDays terms() {
    return new TermDays(calendar, clock, today());
  }
}
