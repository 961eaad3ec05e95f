package gatehouse.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts time limits into words.
final class LimitWords {
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private LimitWords() {}

  static String of(TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.AtOnce _ -> "at once";
      case TimeLimit.Elapsed(var time) -> "within " + Words.duration(time);
      case TimeLimit.Days(int days) ->
          days == 0 ? "the same day" : "within " + Words.count(days, "day");
      case TimeLimit.WorkingDays(int days, CountedDays counted) ->
          workingDays(days, counted.noun());
      case TimeLimit.Months(int months) -> "within " + Words.count(months, "month");
      case TimeLimit.EveryMonths(int months, var from) ->
          "every " + Words.count(months, "month") + " from " + Words.day(from);
      case TimeLimit.Yearly(var by) -> "every year by " + MONTH_DAY.format(by);
      case TimeLimit.EachTerm(var terms) -> "by the end of " + each(terms);
      case TimeLimit.StartOfTerm(var terms) -> "at the start of " + each(terms);
      case TimeLimit.InTerm(TermName term, AcademicYear year) ->
          "in the " + term.title() + " term of " + year.title();
      case TimeLimit.ByDate(var date) -> "by " + Words.day(date);
      case TimeLimit.BeforeMoment(String event, _) -> "before " + event;
      case TimeLimit.BeforeEvent(String event) -> "before " + event;
      case TimeLimit.IfArriving(Arrivals when, TimeLimit then, TimeLimit otherwise) ->
          of(otherwise) + ", or " + of(then) + " if it arrives " + arriving(when);
      case TimeLimit.OntoWorkingDay(TimeLimit inner, CountedDays counted) ->
          of(inner) + ", or the next " + counted.noun();
      case TimeLimit.Unstated(String word, TimeLimit recommended) ->
          word + " (recommended: " + of(recommended) + ")";
    };
  }

  static String arriving(Arrivals when) {
    return Stream.concat(
            when.on().stream().map(LimitWords::during),
            when.closing().entrySet().stream().map(e -> from(e.getKey(), e.getValue())))
        .collect(Collectors.joining(" or "));
  }

  private static String during(DayKind kind) {
    return switch (kind) {
      case WEEKEND -> "at a weekend";
      case BANK_HOLIDAY -> "on a bank holiday";
      case CLOSURE -> "on a day on which the school is shut";
      case INSET -> "on an INSET day";
      case HALF_TERM -> "in a half-term";
      case HOLIDAY -> "in the holidays";
      case SCHOOL_DAY -> "on a school day";
    };
  }

  private static String from(DayOfWeek day, LocalTime hour) {
    return "on a " + day.getDisplayName(TextStyle.FULL, Locale.UK) + " from " + Words.time(hour);
  }

  private static String workingDays(int days, String noun) {
    return days == 1 ? "by the end of the next " + noun : "within " + Words.count(days, noun);
  }

  private static String each(Set<TermName> terms) {
    return terms.size() == TermName.values().length
        ? "each term"
        : terms.stream()
            .map(t -> "the " + t.title() + " term")
            .collect(Collectors.joining(" and "));
  }
}
