package gatehouse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// By when something must be done, as a clause says it.
///
/// Limits that come round again (termly, yearly, every so many months) give the first such day
/// *after* the day from which they are reckoned: hand in the last due moment to get the next.
public sealed interface TimeLimit {
  /// A limit whose day the calendar fixes, so that no pause moves it.
  sealed interface Fixed extends TimeLimit {}

  /// In words, such as "within 24 hours".
  default String says() {
    return LimitWords.of(this);
  }

  /// "Immediately", "at once", "without delay": due the moment it arrives.
  ///
  /// @param remindEvery how often the bearer is reminded until it is done
  record AtOnce(Duration remindEvery) implements TimeLimit {
    /// @throws IllegalArgumentException if the time is not positive
    public AtOnce {
      require(remindEvery.isPositive(), "the time between two reminders must be positive");
    }

    /// The first reminder after a moment.
    public Instant reminderAfter(Instant arrived, Instant moment) {
      if (moment.isBefore(arrived)) {
        return arrived.plus(remindEvery);
      }
      long given = Duration.between(arrived, moment).dividedBy(remindEvery);
      return arrived.plus(remindEvery.multipliedBy(given + 1));
    }
  }

  /// "Within 24 hours", "within 72 hours": elapsed time, which runs at night, at weekends and in
  /// holidays. It is measured in UTC, so across a change of the clocks the local time of day moves
  /// by an hour.
  record Elapsed(Duration time) implements TimeLimit {
    /// @throws IllegalArgumentException if the time is not positive
    public Elapsed {
      require(time.isPositive(), "the time must be positive");
    }
  }

  /// "The same day", "within 7 days", "every 30 days": by the end of the local day so many days
  /// after the day of arrival.
  record Days(int days) implements TimeLimit {
    /// @throws IllegalArgumentException if the number is negative
    public Days {
      require(days >= 0, "the number of days must not be negative");
    }
  }

  /// "By the end of the next working day", "within ten school days": by the end of the local day
  /// that is the last of so many that count after the day of arrival.
  record WorkingDays(int days, CountedDays counted) implements TimeLimit {
    /// @throws IllegalArgumentException if the number is not positive
    public WorkingDays {
      require(days > 0, "the number of working days must be positive");
    }
  }

  /// "Within one month": by the end of the same day of the month so many months on, or of the last
  /// day of that month if it is shorter.
  record Months(int months) implements TimeLimit {
    /// @throws IllegalArgumentException if the number is not positive
    public Months {
      require(months > 0, "the number of months must be positive");
    }
  }

  /// "Every year", "every four months", counted from one date on: by the end of its next
  /// anniversary. Short months do not shift the later ones.
  record EveryMonths(int months, LocalDate from) implements Fixed {
    /// @throws IllegalArgumentException if the number is not positive
    public EveryMonths {
      require(months > 0, "the number of months must be positive");
    }
  }

  /// "Once a school year", "every September": by the end of a day of the year.
  record Yearly(MonthDay by) implements Fixed {}

  /// "Once a term": by the end of the last school day of the next of these terms to end.
  record EachTerm(Set<TermName> terms) implements Fixed {
    public EachTerm {
      terms = Collections.unmodifiableSet(EnumSet.copyOf(terms));
    }
  }

  /// "At the start of each term", "at the start of each year" (the autumn term alone): by the end
  /// of the first school day of the next of these terms to begin.
  record StartOfTerm(Set<TermName> terms) implements Fixed {
    public StartOfTerm {
      terms = Collections.unmodifiableSet(EnumSet.copyOf(terms));
    }
  }

  /// "Spring 2024": by the end of the last school day of one term.
  record InTerm(TermName term, AcademicYear year) implements Fixed {}

  /// "By 30 November", "in January 2019": by the end of a day.
  record ByDate(LocalDate date) implements Fixed {}

  /// "Before the account is opened", where the time of the event is known.
  ///
  /// @param event what it precedes, such as "the account is opened"
  record BeforeMoment(String event, Instant at) implements Fixed {}

  /// "Before it is posted", where nobody knows when: due at no time of day, but the event must not
  /// come first.
  ///
  /// @param event what it precedes, such as "the picture is posted"
  record BeforeEvent(String event) implements TimeLimit {}

  /// One limit for some times of arrival, another for all others.
  record IfArriving(Arrivals when, TimeLimit then, TimeLimit otherwise) implements TimeLimit {}

  /// A limit whose last day, if it does not count, gives way to the next day that does.
  record OntoWorkingDay(TimeLimit limit, CountedDays counted) implements TimeLimit {}

  /// "Promptly", "regularly": the clause gives no figure and the school has not set one, so the
  /// recommended reading applies.
  ///
  /// @param word what the clause says
  /// @param recommended what applies until the school has decided
  record Unstated(String word, TimeLimit recommended) implements TimeLimit {}

  /// Elapsed hours.
  static TimeLimit hours(int hours) {
    return new Elapsed(Duration.ofHours(hours));
  }

  /// By the end of the next working day.
  static TimeLimit endOfNextWorkingDay(CountedDays counted) {
    return new WorkingDays(1, counted);
  }

  /// So many elapsed hours, or the end of the next working day for what arrives at other times.
  static TimeLimit hoursUnless(int hours, Arrivals arriving, CountedDays counted) {
    return new IfArriving(arriving, endOfNextWorkingDay(counted), hours(hours));
  }

  /// By the end of the last day of a month.
  static TimeLimit inMonth(YearMonth month) {
    return new ByDate(month.atEndOfMonth());
  }

  /// Once in each school year, by 31 August.
  static TimeLimit eachAcademicYear() {
    return new Yearly(MonthDay.of(8, 31));
  }

  /// Once in each of the three terms.
  static TimeLimit termly() {
    return new EachTerm(EnumSet.allOf(TermName.class));
  }

  private static void require(boolean claim, String otherwise) {
    if (!claim) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
