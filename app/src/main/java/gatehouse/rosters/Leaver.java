package gatehouse.rosters;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody who no longer stands in a file that should hold everybody: proposed to leave, and kept
/// unless a person says so.
///
/// @param open what they would stop being
public record Leaver(PersonId person, String who, List<Appointment> open) {
  public Leaver {
    open = List.copyOf(open);
  }

  /// What they are, in words.
  public String roles() {
    return open.stream()
        .map(Appointment::role)
        .sorted()
        .map(Role::words)
        .collect(Collectors.joining(", "));
  }

  /// Whether they began what they would stop only after that day.
  public boolean beganAfter(LocalDate day) {
    return open.stream().anyMatch(each -> each.starts().isAfter(day));
  }
}
