package gatehouse.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps the people of the school for which this thread works.
interface PeopleStore {
  void add(Person person);

  /// Returns whether it was saved: not if somebody else has changed it since.
  boolean save(Person person);

  /// Lets one transaction at a time claim e-mail addresses and references.
  void lockClaims();

  Optional<Person> find(PersonId id);

  Optional<Person> find(Email email);

  Optional<Person> withReference(String reference);

  List<Person> all();

  /// The adults who are something on that day, by family name.
  List<Serving> adults(LocalDate day);

  /// Those of these people who are something on that day, by family name.
  List<Serving> serving(Set<PersonId> people, LocalDate day);

  WorkingHours hours(PersonId id);

  /// Returns whether they were saved, as [#save].
  boolean save(PersonId id, WorkingHours hours, int version);
}
