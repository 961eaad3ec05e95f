package gatehouse.people;

import gatehouse.access.Role;
import gatehouse.records.Records;
import gatehouse.schools.Counters;
import gatehouse.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody is at the school for which this thread works: roles given, ended, and everything
/// ended when somebody leaves.
///
/// Whoever calls has asked the permissions; in every method `by` is who does it, empty if the
/// service does it by itself.
@Service
public class Appointments {
  private final AppointmentStore store;
  private final Today today;
  private final Records records;
  private final Counters counters;
  private final ApplicationEventPublisher events;

  Appointments(
      AppointmentStore store,
      Today today,
      Records records,
      Counters counters,
      ApplicationEventPublisher events) {
    this.store = store;
    this.today = today;
    this.records = records;
    this.counters = counters;
    this.events = events;
  }

  /// Gives somebody a role; empty if it was given.
  @Transactional
  public Optional<Refusal> appoint(Appointment appointment, Optional<UUID> by) {
    return appointAll(appointment.person(), List.of(appointment), by);
  }

  /// Takes somebody on again who had left; empty if all roles were given, else none was.
  @Transactional
  public Optional<Refusal> rejoin(
      PersonId person, Set<Role> roles, LocalDate starts, Optional<UUID> by) {
    var appointments =
        roles.stream().sorted().map(role -> Appointment.from(person, role, starts)).toList();
    var refusal = appointAll(person, appointments, by);
    if (refusal.isEmpty()) {
      records.write(Deeds.of("person.rejoined", person, by).with("starts", starts.toString()));
    }
    return refusal;
  }

  private Optional<Refusal> appointAll(
      PersonId person, List<Appointment> appointments, Optional<UUID> by) {
    if (!store.lock(person)) {
      return Optional.of(Refusal.NOT_THERE);
    }
    var held = store.of(person);
    if (appointments.stream().anyMatch(each -> held.stream().anyMatch(each::overlaps))) {
      return Optional.of(Refusal.HELD_ALREADY);
    }
    appointments.forEach(each -> addToNewcomer(each, by));
    return Optional.empty();
  }

  /// Gives a role to somebody who holds none that could clash.
  void addToNewcomer(Appointment appointment, Optional<UUID> by) {
    store.add(appointment);
    counters.countAnew();
    records.write(
        Deeds.of("role.given", appointment.person(), by)
            .with("role", appointment.role().name())
            .with("starts", appointment.starts().toString()));
  }

  /// Sets the last day of a role; empty if it was set.
  @Transactional
  public Optional<Refusal> end(AppointmentId id, LocalDate last, Optional<UUID> by) {
    return locked(id).map(held -> end(held, last, by)).orElse(Optional.of(Refusal.NOT_THERE));
  }

  private Optional<Refusal> end(Appointment held, LocalDate last, Optional<UUID> by) {
    if (held.isOverBy(today.day())) {
      return Optional.of(Refusal.ENDED_ALREADY);
    }
    if (last.isBefore(held.starts())) {
      return Optional.of(Refusal.NOT_BEGUN);
    }
    store.end(held.until(last));
    records.write(
        Deeds.of("role.ended", held.person(), by)
            .with("role", held.role().name())
            .with("last-day", last.toString()));
    counters.countAnew();
    tellIfLeft(held.person(), last);
    return Optional.empty();
  }

  /// Takes back a role that has not begun; empty if it was taken back.
  @Transactional
  public Optional<Refusal> takeBack(AppointmentId id, Optional<UUID> by) {
    return locked(id).map(held -> takeBack(held, by)).orElse(Optional.of(Refusal.NOT_THERE));
  }

  private Optional<Refusal> takeBack(Appointment held, Optional<UUID> by) {
    if (held.hasBegunBy(today.day())) {
      return Optional.of(Refusal.BEGUN);
    }
    store.remove(held.id());
    records.write(Deeds.of("role.taken-back", held.person(), by).with("role", held.role().name()));
    counters.countAnew();
    tellIfLeft(held.person(), today.day());
    return Optional.empty();
  }

  private Optional<Appointment> locked(AppointmentId id) {
    return store.find(id).filter(found -> store.lock(found.person())).flatMap(_ -> store.find(id));
  }

  /// Ends everything that somebody is on one day, and takes back what has not begun; empty if done.
  @Transactional
  public Optional<Refusal> leave(PersonId person, LocalDate last, Optional<UUID> by) {
    return leave(person, last, Set.of(), by);
  }

  /// As [#leave(PersonId, LocalDate, Optional)], for somebody who stays something else: a teacher
  /// who leaves may still be a parent here.
  ///
  /// @param staying the roles that do not end
  @Transactional
  public Optional<Refusal> leave(
      PersonId person, LocalDate last, Set<Role> staying, Optional<UUID> by) {
    if (!store.lock(person)) {
      return Optional.of(Refusal.NOT_THERE);
    }
    var open =
        store.of(person).stream()
            .filter(each -> !staying.contains(each.role()) && !each.isOverBy(last.plusDays(1)))
            .toList();
    if (open.isEmpty()) {
      return Optional.of(Refusal.HOLDS_NOTHING);
    }
    if (open.stream().anyMatch(each -> each.hasBegunBy(today.day()) && !each.hasBegunBy(last))) {
      return Optional.of(Refusal.NOT_BEGUN);
    }
    open.forEach(each -> endOrTakeBack(each, last));
    records.write(
        Deeds.of("person.left", person, by)
            .with("last-day", last.toString())
            .with("roles", names(open)));
    counters.countAnew();
    tellIfLeft(person, last);
    return Optional.empty();
  }

  private static String names(List<Appointment> appointments) {
    return appointments.stream().map(each -> each.role().name()).collect(Collectors.joining(" "));
  }

  private void endOrTakeBack(Appointment held, LocalDate last) {
    if (held.hasBegunBy(last)) {
      store.end(held.until(last));
    } else {
      store.remove(held.id());
    }
  }

  /// Whoever stays a parent has left all the same, for they have no account as one.
  private void tellIfLeft(PersonId person, LocalDate last) {
    var all = store.of(person);
    var working = all.stream().filter(each -> !each.isFamily()).toList();
    var ended = working.isEmpty() ? all : working;
    if (ended.stream().allMatch(each -> each.leaves().isPresent())) {
      var lastDay =
          ended.stream().flatMap(each -> each.leaves().stream()).max(Comparator.naturalOrder());
      events.publishEvent(
          new PersonLeft(Tenancy.current().orElseThrow(), person, lastDay.orElse(last)));
    }
  }

  /// Everything that somebody has been, is or will be, the earliest first.
  @Transactional(readOnly = true)
  public List<Appointment> of(PersonId person) {
    return store.of(person);
  }

  /// The appointments of everybody, the earliest first.
  @Transactional(readOnly = true)
  public List<Appointment> all() {
    return store.all();
  }

  /// Whoever holds a role today.
  @Transactional(readOnly = true)
  public Set<PersonId> holding(Role role) {
    return holding(Set.of(role)).getOrDefault(role, Set.of());
  }

  /// Whoever holds these roles today; a role that nobody holds is left out.
  @Transactional(readOnly = true)
  public Map<Role, Set<PersonId>> holding(Set<Role> roles) {
    return store.holding(roles, today.day());
  }
}
