package gatehouse.calendar;

import java.time.LocalDate;

/// Days from the first to the last, both included.
public record DateRange(LocalDate first, LocalDate last) {
  /// @throws IllegalArgumentException if the last day comes before the first
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          Words.day(last) + " comes before " + Words.day(first) + ": swap the two days");
    }
  }

  /// Whether the day lies in it.
  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// Whether the whole of the other lies in it.
  public boolean includes(DateRange other) {
    return includes(other.first) && includes(other.last);
  }

  /// Whether the two have a day in common.
  public boolean overlaps(DateRange other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }

  /// In words, such as "from Monday 25 May 2026 to Friday 29 May 2026".
  public String says() {
    return first.equals(last)
        ? Words.day(first)
        : "from " + Words.day(first) + " to " + Words.day(last);
  }
}
