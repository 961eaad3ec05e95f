package gatehouse.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everybody of a school, as one enters them together: nobody in it refers to anybody outside it.
public record Everybody(
    List<Person> people,
    List<Appointment> appointments,
    List<ParentLink> links,
    List<Couple> couples,
    Map<PersonId, WorkingHours> hours) {
  /// Two people who have declared that they are partners.
  public record Couple(PersonId one, PersonId other) {
    public Couple {
      if (one.equals(other)) {
        throw new IllegalArgumentException("Nobody is their own partner");
      }
    }
  }

  public Everybody {
    people = List.copyOf(people);
    appointments = List.copyOf(appointments);
    links = List.copyOf(links);
    couples = List.copyOf(couples);
    hours = Map.copyOf(hours);
  }

  public Optional<Person> find(PersonId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}
