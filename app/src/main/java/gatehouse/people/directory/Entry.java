package gatehouse.people.directory;

import gatehouse.access.Role;
import gatehouse.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A line of a list.
///
/// @param roles what they are today, of what the list is about
/// @param starts the day on which they begin, if they are nothing yet
/// @param left the last day, if they are nothing any more
public record Entry(
    Person person, List<Role> roles, Optional<LocalDate> starts, Optional<LocalDate> left) {
  public Entry {
    roles = List.copyOf(roles);
  }
}
