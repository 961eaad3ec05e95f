package gatehouse.people;

import gatehouse.access.Role;
import gatehouse.records.Records;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is whose parent, carer or declared partner, at the school for which this thread works.
///
/// Whoever calls has asked the permissions; in every method `by` is who does it, empty if the
/// service does it by itself.
@Service
public class Families {
  private final FamilyStore store;
  private final People people;
  private final AppointmentStore roles;
  private final Appointments appointments;
  private final Today today;
  private final Records records;

  Families(
      FamilyStore store,
      People people,
      AppointmentStore roles,
      Appointments appointments,
      Today today,
      Records records) {
    this.store = store;
    this.people = people;
    this.roles = roles;
    this.appointments = appointments;
    this.today = today;
    this.records = records;
  }

  /// Says that somebody is a pupil's parent or carer, or says it anew; empty if it was kept.
  ///
  /// Whoever is not yet a parent at the school is one from today.
  @Transactional
  public Optional<Refusal> link(ParentLink link, Optional<UUID> by) {
    if (!roles.lock(link.parent())) {
      return Optional.of(Refusal.NOT_THERE);
    }
    if (!isPupil(link.child())) {
      return Optional.of(Refusal.NOT_A_PUPIL);
    }
    var before = store.find(link.parent(), link.child());
    if (!before.equals(Optional.of(link))) {
      store.save(link);
      records.write(
          Deeds.of(before.isEmpty() ? "parent.linked" : "parent.changed", link.child(), by)
              .with("parent", link.parent().toString())
              .with("relation", link.relation().name())
              .with("may-be-contacted", Boolean.toString(link.mayBeContacted()))
              .with("parental-responsibility", Boolean.toString(link.parentalResponsibility())));
    }
    appointParent(link.parent(), by);
    return Optional.empty();
  }

  /// Adds somebody to the directory as a pupil's parent or carer; empty if both were kept.
  ///
  /// @param link from the very person who is added
  @Transactional
  public Optional<Refusal> linkNewcomer(Person newcomer, ParentLink link, Optional<UUID> by) {
    if (!isPupil(link.child())) {
      return Optional.of(Refusal.NOT_A_PUPIL);
    }
    return people.add(newcomer, List.of(), by).or(() -> link(link, by));
  }

  private boolean isPupil(PersonId person) {
    return roles.of(person).stream().anyMatch(held -> held.role() == Role.PUPIL);
  }

  private void appointParent(PersonId person, Optional<UUID> by) {
    var isOne =
        roles.of(person).stream()
            .anyMatch(held -> held.role() == Role.PARENT && !held.isOverBy(today.day()));
    if (!isOne) {
      appointments.addToNewcomer(Appointment.from(person, Role.PARENT, today.day()), by);
    }
  }

  /// Takes back that somebody is a pupil's parent or carer; empty if it was taken back.
  @Transactional
  public Optional<Refusal> unlink(PersonId parent, PersonId child, Optional<UUID> by) {
    if (!store.remove(parent, child)) {
      return Optional.of(Refusal.NOT_THERE);
    }
    records.write(Deeds.of("parent.unlinked", child, by).with("parent", parent.toString()));
    return Optional.empty();
  }

  @Transactional(readOnly = true)
  public List<ParentLink> parentsOf(PersonId child) {
    return store.parentsOf(child);
  }

  @Transactional(readOnly = true)
  public List<ParentLink> childrenOf(PersonId parent) {
    return store.childrenOf(parent);
  }

  /// Every link of the school.
  @Transactional(readOnly = true)
  public List<ParentLink> links() {
    return store.all();
  }

  /// Declares two people to be partners, each of the other: neither then decides about the other.
  @Transactional
  public Optional<Refusal> declarePartners(PersonId one, PersonId other, Optional<UUID> by) {
    if (one.equals(other)) {
      return Optional.of(Refusal.WITH_THEMSELVES);
    }
    if (roles.of(one).isEmpty() || roles.of(other).isEmpty()) {
      return Optional.of(Refusal.NOT_THERE);
    }
    if (store.addPartners(one, other)) {
      records.write(Deeds.of("partner.declared", one, by).with("partner", other.toString()));
    }
    return Optional.empty();
  }

  /// Takes back that two people are partners; empty if it was taken back.
  @Transactional
  public Optional<Refusal> withdrawPartners(PersonId one, PersonId other, Optional<UUID> by) {
    if (!store.removePartners(one, other)) {
      return Optional.of(Refusal.NOT_THERE);
    }
    records.write(Deeds.of("partner.withdrawn", one, by).with("partner", other.toString()));
    return Optional.empty();
  }

  @Transactional(readOnly = true)
  public Set<PersonId> partnersOf(PersonId person) {
    return store.partnersOf(person);
  }
}
