package gatehouse.schools.calendar;

import gatehouse.calendar.AcademicYear;
import gatehouse.calendar.CalendarDraft;
import gatehouse.calendar.DateRange;
import gatehouse.calendar.Term;
import gatehouse.calendar.TermName;
import gatehouse.records.Deed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// Something that somebody changes in a school's calendar.
public sealed interface CalendarChange {
  /// The calendar as it would then be.
  KeptCalendar onto(KeptCalendar calendar);

  Deed by(UUID person);

  /// Whether what it replaces is no longer what the person saw.
  default boolean overtaken(KeptCalendar calendar) {
    return false;
  }

  /// Enters a term or changes it.
  ///
  /// @param seen the term as the person saw it before; empty if there was none
  record EnterTerm(Term term, Optional<Term> seen) implements CalendarChange {
    @Override
    public KeptCalendar onto(KeptCalendar calendar) {
      var terms = without(calendar, term.name(), term.year());
      terms.add(term);
      return calendar.with(withTerms(calendar.draft(), terms));
    }

    @Override
    public boolean overtaken(KeptCalendar calendar) {
      return !calendar.term(term.name(), term.year()).equals(seen);
    }

    @Override
    public Deed by(UUID person) {
      var deed =
          Deed.by(person, "term.entered")
              .with("term", term.title())
              .with("days", term.days().says());
      return term.halfTerms().isEmpty()
          ? deed
          : deed.with("half-term", term.halfTerms().getFirst().says());
    }
  }

  /// Takes a term out.
  record RemoveTerm(TermName name, AcademicYear year) implements CalendarChange {
    @Override
    public KeptCalendar onto(KeptCalendar calendar) {
      return calendar.with(withTerms(calendar.draft(), without(calendar, name, year)));
    }

    @Override
    public Deed by(UUID person) {
      return Deed.by(person, "term.removed")
          .with("term", "the " + name.title() + " term of " + year.title());
    }
  }

  /// Adds an INSET day.
  record AddInset(LocalDate day) implements CalendarChange {
    @Override
    public KeptCalendar onto(KeptCalendar calendar) {
      var inset = new TreeSet<>(calendar.draft().insetDays());
      inset.add(day);
      return calendar.with(withDays(calendar.draft(), inset, calendar.draft().closures()));
    }

    @Override
    public Deed by(UUID person) {
      return Deed.by(person, "inset.added").with("day", day.toString());
    }
  }

  /// Shuts the school, as for snow, on the days of these on which it works.
  record Close(DateRange days, String reason) implements CalendarChange {
    private static final int LONGEST_REASON = 100;
    private static final int MOST_DAYS = 31;

    /// @throws IllegalArgumentException if it cannot be right, saying what to do
    public Close {
      reason = reason.strip();
      if (reason.isEmpty()
          || reason.length() > LONGEST_REASON
          || reason.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException(
            "Enter why the school is shut in at most " + LONGEST_REASON + " characters");
      }
      if (days.last().isAfter(days.first().plusDays(MOST_DAYS - 1L))) {
        throw new IllegalArgumentException("Enter at most " + MOST_DAYS + " days at once");
      }
    }

    @Override
    public KeptCalendar onto(KeptCalendar calendar) {
      var closures = new TreeMap<>(calendar.draft().closures());
      days.first()
          .datesUntil(days.last().plusDays(1))
          .filter(day -> calendar.draft().schoolWeek().contains(day.getDayOfWeek()))
          .forEach(day -> closures.put(day, reason));
      return calendar.with(withDays(calendar.draft(), calendar.draft().insetDays(), closures));
    }

    @Override
    public Deed by(UUID person) {
      return Deed.by(person, "closure.added").with("days", days.says()).with("reason", reason);
    }
  }

  /// Makes an INSET day or a closure an ordinary day again.
  record RemoveDay(LocalDate day) implements CalendarChange {
    @Override
    public KeptCalendar onto(KeptCalendar calendar) {
      var inset = new TreeSet<>(calendar.draft().insetDays());
      inset.remove(day);
      var closures = new TreeMap<>(calendar.draft().closures());
      closures.remove(day);
      return calendar.with(withDays(calendar.draft(), inset, closures));
    }

    @Override
    public Deed by(UUID person) {
      return Deed.by(person, "special-day.removed").with("day", day.toString());
    }
  }

  /// Sets on which days of the week the school works, and what counts as a working day.
  ///
  /// @param version of the calendar that the person saw
  record SetWeek(Set<DayOfWeek> week, Counting counting, int version) implements CalendarChange {
    public SetWeek {
      week = Set.copyOf(week);
    }

    @Override
    public KeptCalendar onto(KeptCalendar calendar) {
      var old = calendar.draft();
      var draft =
          new CalendarDraft(old.terms(), old.insetDays(), old.closures(), week, old.bankHolidays());
      return new KeptCalendar(draft, counting, version + 1);
    }

    @Override
    public boolean overtaken(KeptCalendar calendar) {
      return calendar.version() != version;
    }

    @Override
    public Deed by(UUID person) {
      var days = week.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
      return Deed.by(person, "week.set").with("week", days).with("counted", counting.name());
    }
  }

  /// Enters all that was proposed for a year that has no terms yet.
  record EnterYear(ProposedYear proposal) implements CalendarChange {
    @Override
    public KeptCalendar onto(KeptCalendar calendar) {
      var terms = new ArrayList<>(calendar.draft().terms());
      terms.addAll(proposal.terms());
      var inset = new TreeSet<>(calendar.draft().insetDays());
      inset.addAll(proposal.insetDays());
      var draft = withTerms(calendar.draft(), terms);
      return calendar.with(withDays(draft, inset, draft.closures()));
    }

    @Override
    public boolean overtaken(KeptCalendar calendar) {
      return calendar.draft().terms().stream()
          .anyMatch(term -> term.year().equals(proposal.year()));
    }

    @Override
    public Deed by(UUID person) {
      return Deed.by(person, "year.copied").with("year", proposal.year().title());
    }
  }

  private static List<Term> without(KeptCalendar calendar, TermName name, AcademicYear year) {
    var terms = new ArrayList<>(calendar.draft().terms());
    terms.removeIf(term -> term.name() == name && term.year().equals(year));
    return terms;
  }

  private static CalendarDraft withTerms(CalendarDraft draft, List<Term> terms) {
    return new CalendarDraft(
        terms, draft.insetDays(), draft.closures(), draft.schoolWeek(), draft.bankHolidays());
  }

  private static CalendarDraft withDays(
      CalendarDraft draft,
      NavigableSet<LocalDate> inset,
      NavigableMap<LocalDate, String> closures) {
    return new CalendarDraft(
        draft.terms(), inset, closures, draft.schoolWeek(), draft.bankHolidays());
  }
}
