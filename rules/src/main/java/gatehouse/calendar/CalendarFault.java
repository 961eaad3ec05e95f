package gatehouse.calendar;

import java.time.LocalDate;

/// Something in a calendar that cannot be right.
public sealed interface CalendarFault {
  /// What is wrong, in one sentence.
  String says();

  /// What to do about it, in one sentence.
  String remedy();

  /// Two terms have days in common.
  record OverlappingTerms(Term earlier, Term later) implements CalendarFault {
    @Override
    public String says() {
      return Sentence.of(
          earlier.title() + " ends on " + Words.day(earlier.days().last()),
          later.title() + " has begun by then, on " + Words.day(later.days().first()));
    }

    @Override
    public String remedy() {
      return "Change the last day of the earlier or the first day of the later term.";
    }
  }

  /// A school year has the same term twice.
  record TermTwice(Term term, Term again) implements CalendarFault {
    @Override
    public String says() {
      return Sentence.of(
          term.title() + " is entered twice",
          "once " + term.days().says() + " and once " + again.days().says());
    }

    @Override
    public String remedy() {
      return "Name one of the two differently, or make them one term with a half-term between.";
    }
  }

  /// A term is dated before one that it should follow.
  record TermsOutOfOrder(Term first, Term then) implements CalendarFault {
    @Override
    public String says() {
      return Sentence.of(
          then.title() + " begins on " + Words.day(then.days().first()),
          "that is after " + first.title() + ", which it should precede");
    }

    @Override
    public String remedy() {
      return "Check the years and the names of the two terms.";
    }
  }

  /// A term between two others has not been entered.
  record TermMissing(Term before, Term after) implements CalendarFault {
    @Override
    public String says() {
      return Sentence.of(
          "between " + before.title() + " and " + after.title() + " a term is missing");
    }

    @Override
    public String remedy() {
      return "Enter the missing term, or correct the names of the two.";
    }
  }

  /// A school year has no terms, though earlier and later years have, or though an INSET day lies
  /// in it.
  record YearWithoutTerms(AcademicYear year) implements CalendarFault {
    @Override
    public String says() {
      return "The school year " + year.title() + " has no terms.";
    }

    @Override
    public String remedy() {
      return "Enter the terms of " + year.title() + ".";
    }
  }

  /// A half-term does not lie within its term.
  record HalfTermOutsideTerm(Term term, DateRange halfTerm) implements CalendarFault {
    @Override
    public String says() {
      return Sentence.of(
          "the half-term " + halfTerm.says() + " does not lie in " + term.title(),
          "which runs " + term.days().says());
    }

    @Override
    public String remedy() {
      return "Change the half-term, or the first or last day of the term.";
    }
  }

  /// An INSET day is no day on which staff can be asked to come.
  record InsetOnFreeDay(LocalDate day, String because) implements CalendarFault {
    @Override
    public String says() {
      return Sentence.of("the INSET day on " + Words.day(day) + " is no working day", because);
    }

    @Override
    public String remedy() {
      return "Move the INSET day to a working day, within the terms or outside.";
    }
  }

  /// The school works on no day of the week.
  record NoSchoolWeek() implements CalendarFault {
    @Override
    public String says() {
      return "The school works on no day of the week.";
    }

    @Override
    public String remedy() {
      return "Choose the days of the week on which the school works, such as Monday to Friday.";
    }
  }
}
