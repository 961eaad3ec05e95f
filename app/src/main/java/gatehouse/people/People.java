package gatehouse.people;

import gatehouse.records.Deed;
import gatehouse.records.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of the school for which this thread works. Nobody is ever deleted here: whoever
/// leaves stays in the directory as somebody who was there.
///
/// What they are is [Appointments]; whose they are is [Families].
@Service
public class People {
  private final PeopleStore store;
  private final Appointments appointments;
  private final Records records;

  People(PeopleStore store, Appointments appointments, Records records) {
    this.store = store;
    this.appointments = appointments;
    this.records = records;
  }

  /// Adds a person and what they are; empty if they were added.
  ///
  /// @param by who adds them; empty if the service does it by itself
  @Transactional
  public Optional<Refusal> add(Person person, List<Appointment> roles, Optional<UUID> by) {
    var taken = taken(person);
    if (taken.isEmpty()) {
      store.add(person);
      records.write(Deeds.of("person.added", person.id(), by));
      roles.forEach(role -> appointments.addToNewcomer(role, by));
    }
    return taken;
  }

  /// Saves what was changed about a person; empty if it was saved, or nothing differs.
  ///
  /// @param person with the version that whoever changed them saw
  @Transactional
  public Optional<Refusal> change(Person person, Optional<UUID> by) {
    return store
        .find(person.id())
        .map(before -> change(before, person, by))
        .orElse(Optional.of(Refusal.NOT_THERE));
  }

  private Optional<Refusal> change(Person before, Person after, Optional<UUID> by) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    if (before.version() != after.version()) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    return taken(after).or(() -> save(before, after, by));
  }

  private Optional<Refusal> save(Person before, Person after, Optional<UUID> by) {
    if (!store.save(after)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    var deed = Deeds.of("person.changed", after.id(), by);
    records.write(
        Differences.between(before, after).stream()
            .reduce(
                deed, (told, each) -> told.with(each.field(), each.words()), (_, last) -> last));
    return Optional.empty();
  }

  private Optional<Refusal> taken(Person person) {
    if (person.email().isEmpty() && person.reference().isEmpty()) {
      return Optional.empty();
    }
    store.lockClaims();
    if (person.email().flatMap(store::find).filter(other -> isAnother(other, person)).isPresent()) {
      return Optional.of(Refusal.EMAIL_TAKEN);
    }
    return person
        .reference()
        .flatMap(store::withReference)
        .filter(other -> isAnother(other, person))
        .map(_ -> Refusal.REFERENCE_TAKEN);
  }

  private static boolean isAnother(Person one, Person other) {
    return !one.id().equals(other.id());
  }

  /// Says when somebody works; empty if it was saved.
  ///
  /// @param version of the person, as whoever says it saw them
  @Transactional
  public Optional<Refusal> setHours(
      PersonId id, WorkingHours hours, int version, Optional<UUID> by) {
    if (store.hours(id).equals(hours)) {
      return Optional.empty();
    }
    if (!store.save(id, hours, version)) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    Deed changed = Deeds.of("hours.changed", id, by);
    records.write(changed.with("hours", hours.words()));
    return Optional.empty();
  }

  /// When somebody works; [WorkingHours#UNKNOWN] if nobody has said.
  @Transactional(readOnly = true)
  public WorkingHours hours(PersonId id) {
    return store.hours(id);
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(PersonId id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(Email email) {
    return store.find(email);
  }

  /// Whoever the school's own records system calls this.
  @Transactional(readOnly = true)
  public Optional<Person> withReference(String reference) {
    return store.withReference(reference);
  }

  /// Staff, governors and the like who are something on this day, by family name.
  @Transactional(readOnly = true)
  public List<Serving> adults(LocalDate day) {
    return store.adults(day);
  }

  /// Those of these people who are something on this day, by family name.
  @Transactional(readOnly = true)
  public List<Serving> serving(Set<PersonId> people, LocalDate day) {
    return store.serving(people, day);
  }

  /// Everybody who is or was at the school, by family name.
  @Transactional(readOnly = true)
  public List<Person> all() {
    return store.all();
  }
}
