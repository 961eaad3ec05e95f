package gatehouse.people;

import gatehouse.access.Role;
import gatehouse.calendar.Jurisdiction;
import gatehouse.schools.Address;
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
  private final Families families;
  private final Tenancy tenancy;

  TestSchool(Schools schools, People people, Families families, Tenancy tenancy) {
    this.schools = schools;
    this.people = people;
    this.families = families;
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
    done(in(school, () -> people.add(person, appointments, Optional.empty())));
    return person.id();
  }

  /// A pupil of this year, for years.
  public PersonId pupil(School school, YearGroup year) {
    return pupil(school, Name.of("Ada", "Fenn"), year);
  }

  public PersonId pupil(School school, Name name, YearGroup year) {
    var pupil = somebody(school, name, Role.PUPIL);
    in(
        school,
        () -> {
          var known = people.find(pupil).orElseThrow();
          done(people.change(known.in(year).bornOn(LocalDate.of(2015, 3, 27)), Optional.empty()));
          return known;
        });
    return pupil;
  }

  /// A parent of these pupils who holds parental responsibility and may be contacted.
  public PersonId parentOf(School school, PersonId... children) {
    return parentOf(school, Name.of("Jo", "Fenn"), children);
  }

  public PersonId parentOf(School school, Name name, PersonId... children) {
    var parent = somebody(school, name, Role.PARENT);
    for (var child : children) {
      linked(school, parent, child);
    }
    return parent;
  }

  /// Makes somebody who is there already the parent of a pupil who is there already.
  public void linked(School school, PersonId parent, PersonId child) {
    done(
        in(
            school,
            () ->
                families.link(ParentLink.of(parent, child, Relation.GUARDIAN), Optional.empty())));
  }

  /// Declares two people to be partners.
  public void partners(School school, PersonId one, PersonId other) {
    done(in(school, () -> families.declarePartners(one, other, Optional.empty())));
  }

  /// Lets somebody be reached by e-mail.
  public void at(School school, PersonId person, String email) {
    done(
        in(
            school,
            () ->
                people.change(
                    people.find(person).orElseThrow().at(new Email(email)), Optional.empty())));
  }

  private static void done(Optional<Refusal> refusal) {
    refusal.ifPresent(why -> {
      throw new IllegalStateException(why.name());
    });
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
