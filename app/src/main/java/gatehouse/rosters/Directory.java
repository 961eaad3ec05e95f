package gatehouse.rosters;

import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Families;
import gatehouse.people.ParentLink;
import gatehouse.people.People;
import gatehouse.people.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The directory as an import reads and changes it: all of it at once.
@Component
class Directory {
  private final People people;
  private final Appointments appointments;
  private final Families families;

  Directory(People people, Appointments appointments, Families families) {
    this.people = people;
    this.appointments = appointments;
    this.families = families;
  }

  /// What was shown can no longer be done; takes the whole transaction back.
  static final class ChangedMeanwhile extends RuntimeException {
    ChangedMeanwhile(Refusal refusal) {
      super(refusal.name());
    }
  }

  List<Known> everybody() {
    var held = appointments.all().stream().collect(Collectors.groupingBy(Appointment::person));
    var children =
        families.links().stream()
            .collect(
                Collectors.groupingBy(
                    ParentLink::parent, Collectors.toMap(ParentLink::child, Function.identity())));
    return people.all().stream()
        .map(person ->
            new Known(
                person,
                held.getOrDefault(person.id(), List.of()),
                children.getOrDefault(person.id(), Map.of())))
        .toList();
  }

  /// Everything but who is whose parent, which needs all of them to be there.
  void carryOut(Change change, boolean isNew, Optional<UUID> by) {
    if (isNew) {
      refuse(people.add(change.person(), change.given(), by));
      return;
    }
    if (change.saves()) {
      refuse(people.change(change.person(), by));
    }
    change.ended().forEach(each -> end(each, each.leaves().orElseThrow(), by));
    change.given().forEach(each -> refuse(appointments.appoint(each, by)));
  }

  void link(Change change, Optional<UUID> by) {
    change.links().forEach(link -> refuse(families.link(link, by)));
  }

  void end(Appointment held, LocalDate last, Optional<UUID> by) {
    refuse(appointments.end(held.id(), last, by));
  }

  private static void refuse(Optional<Refusal> refusal) {
    refusal.ifPresent(why -> {
      throw new ChangedMeanwhile(why);
    });
  }
}
