package gatehouse.rosters;

import gatehouse.people.PersonId;
import java.time.LocalDate;
import java.util.Set;

/// Who of those that no longer stand in the file leaves, as a person has decided.
public record Departures(Set<PersonId> people, LocalDate lastDay) {
  public Departures {
    people = Set.copyOf(people);
  }

  /// Nobody leaves.
  public static Departures none(LocalDate today) {
    return new Departures(Set.of(), today);
  }
}
