package gatehouse.demonstration;

import gatehouse.access.Role;
import gatehouse.people.ParentLink;
import gatehouse.people.PersonId;
import gatehouse.people.Relation;
import gatehouse.people.YearGroup;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Makes up the pupils of a school with their families, and those who left in the last year.
final class Enrolment {
  /// How many families a school has in common with another.
  static final int SHARED = 12;

  private static final int SIBLINGS_IN_A_HUNDRED = 26;
  private static final int NEWCOMERS_IN_A_HUNDRED = 4;
  private static final int MOVED_AWAY = 4;
  private static final int AGE_IN_NURSERY = 3;

  private final Crowd crowd;
  private final Profile school;
  private final Timeline time;
  private final Seed seed;
  private final Random random;
  private final List<Home> homes = new ArrayList<>();

  /// A family as this school knows it.
  private record Home(Household household, List<Child> children) {
    boolean hasRoomFor(YearGroup year) {
      return children.size() < 3 && children.stream().noneMatch(child -> child.year() == year);
    }

    LocalDate starts() {
      return children.stream().map(Child::starts).min(LocalDate::compareTo).orElseThrow();
    }

    /// The last day of the last child; empty while one is there.
    Optional<LocalDate> leaves() {
      return children.stream().anyMatch(child -> child.leaves().isEmpty())
          ? Optional.empty()
          : children.stream().flatMap(c -> c.leaves().stream()).max(LocalDate::compareTo);
    }
  }

  private record Child(PersonId id, YearGroup year, LocalDate starts, Optional<LocalDate> leaves) {}

  Enrolment(Crowd crowd, Profile school, Timeline time, Seed seed) {
    this.crowd = crowd;
    this.school = school;
    this.time = time;
    this.seed = seed;
    this.random = seed.random("pupils of " + school.key());
  }

  /// Everybody; returns one parent of each of the families that have a child there today.
  List<PersonId> make() {
    for (var year : school.years().reversed()) {
      for (var number = 0; number < school.perYear(); number++) {
        enrol(year, 0, starts(year), Optional.empty());
      }
    }
    leavers();
    return homes.stream().flatMap(home -> parents(home).stream()).toList();
  }

  private void leavers() {
    for (var number = 0; number < school.perYear(); number++) {
      enrol(
          school.last(),
          1,
          time.september(school.years().size()),
          Optional.of(time.lastDayOfTerm()));
    }
    for (var number = 0; number < MOVED_AWAY; number++) {
      var year = school.years().get(number % school.years().size());
      var last = LocalDate.of(time.year(), Month.FEBRUARY, 12).plusDays(number * 31L);
      enrol(year, 1, time.september(1 + number % 2), Optional.of(last));
    }
  }

  /// @param yearsAgo when they were in that year
  private void enrol(YearGroup year, int yearsAgo, LocalDate starts, Optional<LocalDate> leaves) {
    var home = home(year);
    var pupil =
        crowd.somebody(home.household().child(random)).in(year).bornOn(born(year, yearsAgo));
    crowd.add(pupil);
    crowd.appoint(pupil.id(), Role.PUPIL, starts, leaves);
    home.children().add(new Child(pupil.id(), year, starts, leaves));
  }

  private Home home(YearGroup year) {
    if (!homes.isEmpty() && random.nextInt(100) < SIBLINGS_IN_A_HUNDRED) {
      var known = Seed.one(homes, random);
      if (known.hasRoomFor(year)) {
        return known;
      }
    }
    var number = homes.size();
    var shared = school.sharing().filter(_ -> number < SHARED);
    var home = new Home(Household.of(seed, shared.orElse(school.key()), number), new ArrayList<>());
    homes.add(home);
    return home;
  }

  /// In September of the school's first year, but for a few who moved here.
  private LocalDate starts(YearGroup year) {
    var moved = random.nextInt(100) < NEWCOMERS_IN_A_HUNDRED;
    return moved && year != school.first()
        ? time.september(1).plusDays(120L + random.nextInt(200))
        : time.september(year.yearsAfter(school.first()));
  }

  /// A school year takes those born from 1 September to 31 August (Education Act 1996, section 8).
  private LocalDate born(YearGroup year, int yearsAgo) {
    var age = AGE_IN_NURSERY + year.yearsAfter(YearGroup.NURSERY) + yearsAgo;
    return time.september(age + 1).plusDays(random.nextInt(365));
  }

  private Optional<PersonId> parents(Home home) {
    var first = Optional.<PersonId>empty();
    for (var adult : home.household().adults()) {
      var parent = crowd.addWithMail(adult.name(), "families");
      crowd.appoint(parent, Role.PARENT, home.starts(), home.leaves());
      home.children().forEach(child -> crowd.link(link(parent, child.id(), adult.relation())));
      first = first.or(() -> Optional.of(parent));
    }
    return home.leaves().isEmpty() ? first : Optional.empty();
  }

  /// Not every carer holds parental responsibility, and a court may bar contact.
  private ParentLink link(PersonId parent, PersonId child, Relation relation) {
    var responsible = relation == Relation.MOTHER || relation == Relation.FATHER;
    var barred = relation == Relation.FATHER && random.nextInt(50) == 0;
    return ParentLink.of(parent, child, relation).responsible(responsible).contacted(!barred);
  }
}
