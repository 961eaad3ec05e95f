package gatehouse.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.access.Role;
import gatehouse.people.Everybody;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PopulationTest {
  static final List<Profile> SCHOOLS = Profile.ALL;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Seed SEED = new Seed(2026);
  private static final Canary NONE = new Canary("");

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void theSameSeedGivesTheSamePeople(Profile school) {
    assertThat(of(school, SEED)).isEqualTo(of(school, SEED));
  }

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void anotherSeedGivesOthers(Profile school) {
    assertThat(ids(of(school, new Seed(2027)))).doesNotContainAnyElementsOf(ids(of(school, SEED)));
  }

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void thereAreAsManyAsIsSaid(Profile school) {
    var all = of(school, SEED);
    assertThat(holders(all, Role.PUPIL, TODAY)).hasSize(school.pupils()).hasSizeBetween(120, 420);
    assertThat(holders(all, Role.STAFF, TODAY))
        .hasSize(school.teachers() + school.assistants() + 5);
    assertThat(holders(all, Role.SUPPLY, TODAY)).hasSize(school.supply());
    assertThat(holders(all, Role.VOLUNTEER, TODAY)).hasSize(school.volunteers());
    assertThat(holders(all, Role.GOVERNOR, TODAY)).hasSize(Population.GOVERNORS + 1);
    for (var year : school.years()) {
      var pupils = holders(all, Role.PUPIL, TODAY);
      assertThat(all.people())
          .filteredOn(
              person -> pupils.contains(person.id()) && person.year().equals(Optional.of(year)))
          .hasSize(school.perYear());
    }
  }

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void everyRoleButTheTrustsIsThere(Profile school) {
    var held =
        of(school, SEED).appointments().stream()
            .filter(each -> each.holdsOn(TODAY))
            .map(each -> each.role())
            .collect(Collectors.toSet());
    assertThat(held).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.TRUST_OFFICER)));
  }

  @Test
  void theOfficeHasATrustOfficerAndAnAdministrator() {
    var office = Population.ofOffice(new Timeline(TODAY), SEED, NONE);
    assertThat(holders(office, Role.TRUST_OFFICER, TODAY)).hasSize(2);
    assertThat(holders(office, Role.IT_ADMINISTRATOR, TODAY)).hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void onEveryDayOfTheYearThereIsOneHead(Profile school) {
    var all = of(school, SEED);
    TODAY
        .minusYears(1)
        .datesUntil(TODAY.plusDays(1))
        .forEach(
            day -> assertThat(holders(all, Role.HEADTEACHER, day)).as(day.toString()).hasSize(1));
  }

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void everyPupilHasSomebodyAtHome(Profile school) {
    var all = of(school, SEED);
    var linked = all.links().stream().map(link -> link.child()).collect(Collectors.toSet());
    assertThat(linked).containsAll(holders(all, Role.PUPIL, TODAY));
  }

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void peopleCameAndWentInTheLastYear(Profile school) {
    var all = of(school, SEED);
    for (var role : List.of(Role.STAFF, Role.PUPIL)) {
      var before = holders(all, role, TODAY.minusYears(1));
      var now = holders(all, role, TODAY);
      assertThat(before).as("left").isNotEmpty().anyMatch(person -> !now.contains(person));
      assertThat(now).as("came").anyMatch(person -> !before.contains(person));
    }
  }

  @ParameterizedTest
  @FieldSource("SCHOOLS")
  void somePeopleAreSeveralThingsAndSomeGoByAnotherName(Profile school) {
    var all = of(school, SEED);
    assertThat(holders(all, Role.STAFF, TODAY))
        .anyMatch(person -> holders(all, Role.PARENT, TODAY).contains(person));
    assertThat(all.people()).anyMatch(person -> person.name().knownAs().isPresent());
    assertThat(all.couples()).hasSize(2);
  }

  @Test
  void twelveFamiliesAreKnownAtTwoSchools() {
    var primary = mailboxes("brackenholt");
    primary.retainAll(mailboxes("thornwick-vale"));
    assertThat(primary).hasSizeGreaterThanOrEqualTo(Enrolment.SHARED);
  }

  @Test
  void noSchoolHasAPersonOfAnother() {
    var seen = new HashSet<PersonId>();
    for (var school : SCHOOLS) {
      for (var id : ids(of(school, SEED))) {
        assertThat(seen.add(id)).isTrue();
      }
    }
  }

  @Test
  void everyAddressIsOneThatCannotExist() {
    for (var school : SCHOOLS) {
      assertThat(of(school, SEED).people())
          .flatExtracting(person -> person.email().stream().toList())
          .allMatch(email -> email.toString().endsWith(".example"));
    }
  }

  @Test
  void withACanaryEveryFieldHasATokenOfItsOwn() {
    var canary = new Canary("zq");
    var tokens = new ArrayList<String>();
    for (var school : SCHOOLS) {
      for (var person : Population.of(school, new Timeline(TODAY), SEED, canary).people()) {
        for (var field : fields(person)) {
          var found = canary.tokens().matcher(field).results().map(hit -> hit.group()).toList();
          assertThat(found).as(field).hasSize(1);
          tokens.addAll(found);
        }
      }
    }
    assertThat(tokens).hasSizeGreaterThan(5_000).doesNotHaveDuplicates();
  }

  private static List<String> fields(Person person) {
    var fields = new ArrayList<>(List.of(person.name().given(), person.name().family()));
    person.name().knownAs().ifPresent(fields::add);
    person.email().ifPresent(email -> fields.add(email.toString()));
    person.reference().ifPresent(fields::add);
    return fields;
  }

  private static Set<String> mailboxes(String key) {
    var school = SCHOOLS.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    return of(school, SEED).people().stream()
        .flatMap(person -> person.email().stream())
        .map(Object::toString)
        .filter(email -> email.endsWith("@families.example"))
        .collect(Collectors.toSet());
  }

  private static Everybody of(Profile school, Seed seed) {
    return Population.of(school, new Timeline(TODAY), seed, NONE);
  }

  private static List<PersonId> ids(Everybody all) {
    return all.people().stream().map(Person::id).toList();
  }

  private static Set<PersonId> holders(Everybody all, Role role, LocalDate day) {
    return all.appointments().stream()
        .filter(held -> held.role() == role && held.holdsOn(day))
        .map(held -> held.person())
        .collect(Collectors.toSet());
  }
}
