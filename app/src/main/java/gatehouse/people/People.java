package gatehouse.people;

import gatehouse.records.Deed;
import gatehouse.records.Records;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The directory of the school for which this thread works.
@Service
public class People {
  private final PeopleStore store;
  private final Records records;

  People(PeopleStore store, Records records) {
    this.store = store;
    this.records = records;
  }

  /// Adds a person and what they are.
  ///
  /// @param by who adds them; empty if the service does it by itself
  @Transactional
  public void add(Person person, List<Appointment> appointments, Optional<UUID> by) {
    store.add(person);
    records.write(deed("person.added", by).about(person.id().value()));
    appointments.forEach(appointment -> appoint(appointment, by));
  }

  /// Gives somebody a role.
  @Transactional
  public void appoint(Appointment appointment, Optional<UUID> by) {
    store.add(appointment);
    records.write(
        deed("role.given", by)
            .about(appointment.person().value())
            .with("role", appointment.role().name())
            .with("starts", appointment.starts().toString()));
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(PersonId id) {
    return store.find(id);
  }

  /// Everything that somebody has been, is or will be, the earliest first.
  @Transactional(readOnly = true)
  public List<Appointment> appointments(PersonId id) {
    return store.appointments(id);
  }

  private static Deed deed(String kind, Optional<UUID> by) {
    return by.map(person -> Deed.by(person, kind)).orElseGet(() -> Deed.byItself(kind));
  }
}
