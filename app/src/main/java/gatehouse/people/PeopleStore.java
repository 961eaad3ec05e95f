package gatehouse.people;

import java.util.List;
import java.util.Optional;

/// Keeps the people of the school for which this thread works.
interface PeopleStore {
  void add(Person person);

  /// Returns whether it was saved: not if somebody else has changed it since.
  boolean save(Person person);

  Optional<Person> find(PersonId id);

  void add(Appointment appointment);

  List<Appointment> appointments(PersonId id);
}
