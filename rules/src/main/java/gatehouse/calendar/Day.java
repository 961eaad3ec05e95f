package gatehouse.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A day as the school's calendar knows it: one kind, or several possible kinds where the terms or
/// the bank holidays of that time have not been entered.
///
/// @param date the day
/// @param possible what it may be; never empty
/// @param name what it is called, such as "Easter Monday" or "summer holiday"
public record Day(LocalDate date, Set<DayKind> possible, String name) {
  /// What it is, if the calendar knows.
  public Optional<DayKind> kind() {
    return certain() ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  /// Whether the calendar knows what it is.
  public boolean certain() {
    return possible.size() == 1;
  }

  /// In words, such as "Monday 4 May 2026 is a bank holiday (Early May bank holiday)".
  public String says() {
    return Words.day(date) + kind().map(this::described).orElse(" is not in the calendar yet");
  }

  /// Whether it is one of these kinds, as far as the calendar knows.
  Belongs in(Set<DayKind> kinds) {
    if (kinds.containsAll(possible)) {
      return Belongs.YES;
    }
    return Collections.disjoint(kinds, possible) ? Belongs.NO : Belongs.UNKNOWN;
  }

  /// What must be entered before it can be told whether the day is one of these kinds.
  Set<Missing> missingFor(Set<DayKind> kinds) {
    Set<Missing> missing = EnumSet.noneOf(Missing.class);
    if (!certain() && possible.contains(DayKind.BANK_HOLIDAY)) {
      missing.add(Missing.BANK_HOLIDAYS);
    }
    Set<DayKind> otherwise = EnumSet.copyOf(possible);
    otherwise.remove(DayKind.BANK_HOLIDAY);
    if (!kinds.containsAll(otherwise) && !Collections.disjoint(kinds, otherwise)) {
      missing.add(Missing.TERMS);
    }
    return missing;
  }

  private String described(DayKind kind) {
    return switch (kind) {
      case WEEKEND -> " is a weekend";
      case BANK_HOLIDAY -> " is a bank holiday (" + name + ")";
      case CLOSURE -> " is a day on which the school is shut (" + name + ")";
      case INSET -> " is an INSET day";
      case HALF_TERM, HOLIDAY -> " is in the " + name;
      case SCHOOL_DAY -> " is a school day";
    };
  }

  /// Whether a day is one of some kinds.
  enum Belongs {
    YES,
    NO,
    UNKNOWN
  }
}
