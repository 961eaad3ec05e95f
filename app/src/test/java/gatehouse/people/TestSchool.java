package gatehouse.people;

import gatehouse.access.Role;
import gatehouse.schools.Address;
import gatehouse.schools.Jurisdiction;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Makes schools and people for tests; every test has schools of its own.
@Component
public class TestSchool {
  public static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

  private final Schools schools;
  private final People people;
  private final Tenancy tenancy;

  TestSchool(Schools schools, People people, Tenancy tenancy) {
    this.schools = schools;
    this.people = people;
    this.tenancy = tenancy;
  }

  /// A school that no other test knows.
  public School any() {
    var school =
        School.named("Fernhill Primary School", Jurisdiction.ENGLAND_AND_WALES)
            .at(new Address("fernhill-" + letters()));
    schools
        .add(school)
        .ifPresent(refusal -> {
          throw new IllegalStateException(refusal.name());
        });
    return school;
  }

  /// Somebody who has been all of this for years.
  public PersonId somebody(School school, Role... roles) {
    return somebody(school, Name.of("Robin", "Marlow"), roles);
  }

  public PersonId somebody(School school, Name name, Role... roles) {
    var person = Person.named(name);
    var appointments =
        Arrays.stream(roles).map(role -> Appointment.from(person.id(), role, LONG_AGO)).toList();
    tenancy.in(
        school.id(),
        () -> {
          people.add(person, appointments, Optional.empty());
          return person;
        });
    return person.id();
  }

  public <T> T in(School school, Supplier<T> work) {
    return tenancy.in(school.id(), work::get);
  }

  private static String letters() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  /// All roles there are.
  public static List<Role> roles() {
    return List.of(Role.values());
  }
}
