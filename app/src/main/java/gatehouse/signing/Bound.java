package gatehouse.signing;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.signing.ComingChange.Told;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Who is bound by what changes for some of the vocabulary's people.
@Component
class Bound {
  private final Appointments appointments;
  private final People people;

  Bound(Appointments appointments, People people) {
    this.appointments = appointments;
    this.people = people;
  }

  /// Those who are bound on a day, group by group; groups without anybody are left out.
  List<Told> on(LocalDate day, Set<String> actors) {
    Map<Cohort, Set<String>> bound = new EnumMap<>(Cohort.class);
    var names = names();
    roles(day)
        .forEach((person, roles) -> {
          roles.removeIf(role -> Collections.disjoint(Cohort.actors(Set.of(role)), actors));
          var name = names.get(person);
          if (name != null) {
            Cohort.of(roles)
                .forEach(cohort -> bound.computeIfAbsent(cohort, _ -> new TreeSet<>()).add(name));
          }
        });
    return bound.entrySet().stream()
        .map(group -> new Told(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  private Map<PersonId, Set<Role>> roles(LocalDate day) {
    var roles = new HashMap<PersonId, Set<Role>>();
    for (Appointment held : appointments.all()) {
      if (held.holdsOn(day)) {
        roles.computeIfAbsent(held.person(), _ -> EnumSet.noneOf(Role.class)).add(held.role());
      }
    }
    return roles;
  }

  private Map<PersonId, String> names() {
    Map<PersonId, String> names = new HashMap<>();
    for (Person person : people.all()) {
      names.put(person.id(), person.name().full());
    }
    return names;
  }
}
