package gatehouse.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// One step on the way from the arrival to the deadline, to be read beside it.
public sealed interface Step {
  /// In one sentence.
  String says();

  /// When it arrived, and what that day was.
  record Arrived(LocalDateTime at, Day day) implements Step {
    @Override
    public String says() {
      return "It arrived on "
          + Words.moment(at)
          + (day.kind().filter(k -> k == DayKind.SCHOOL_DAY).isPresent()
              ? "."
              : ". " + day.says() + ".");
    }
  }

  /// Which limit applies.
  record Applies(TimeLimit limit, String because) implements Step {
    @Override
    public String says() {
      return because + ", so the limit is: " + limit.says() + ".";
    }
  }

  /// Elapsed time was added.
  record Added(Duration time) implements Step {
    @Override
    public String says() {
      return Words.duration(time) + " run on by night, at weekends and in holidays.";
    }
  }

  /// The clocks changed meanwhile.
  ///
  /// @param forward by how much they went forward; negative if back
  record ClocksChanged(Duration forward) implements Step {
    @Override
    public String says() {
      return "The clocks go "
          + (forward.isNegative() ? "back " : "forward ")
          + Words.duration(forward.abs())
          + " meanwhile, so it is due at another time of day.";
    }
  }

  /// Days that do not count, all in a row.
  record Skipped(List<Day> days) implements Step {
    /// So many are told one by one.
    private static final int FEW = 3;

    public Skipped {
      days = List.copyOf(days);
    }

    @Override
    public String says() {
      if (days.size() <= FEW) {
        return String.join("; ", days.stream().map(Day::says).toList()) + ": not counted.";
      }
      String reasons = String.join(", ", days.stream().map(Day::name).distinct().toList());
      return new DateRange(days.getFirst().date(), days.getLast().date())
              .says()
              .replaceFirst("^f", "F")
          + ", "
          + Words.count(days.size(), "day")
          + ", is not counted: "
          + reasons
          + ".";
    }
  }

  /// A day that counts.
  record Counted(LocalDate day, CountedDays counted, int number, int of) implements Step {
    @Override
    public String says() {
      return Words.day(day) + " is " + counted.noun() + " " + number + " of " + of + ".";
    }
  }

  /// Days that would have counted, had the clock not stood still at their end.
  record Held(DateRange days) implements Step {
    @Override
    public String says() {
      return "The clock stands still "
          + (days.first().equals(days.last()) ? "at the end of " : "")
          + days.says()
          + ": not counted.";
    }
  }

  /// Elapsed time did not run during pauses.
  record PutOff(Duration by) implements Step {
    @Override
    public String says() {
      return "The clock stood still for " + Words.duration(by) + ", which are added.";
    }
  }

  /// Anything else worth knowing.
  record Remark(String says) implements Step {}

  /// What came out.
  record Result(Deadline deadline) implements Step {
    @Override
    public String says() {
      return deadline.says();
    }
  }
}
