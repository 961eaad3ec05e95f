package gatehouse.demonstration;

import gatehouse.access.Role;
import gatehouse.people.Everybody;
import gatehouse.people.ParentLink;
import gatehouse.people.PersonId;
import gatehouse.people.Relation;
import java.util.List;

/// Makes up everybody of a school or of the trust's office.
final class Population {
  /// Governors beside the chair: two of them parents, one of them a teacher.
  static final int GOVERNORS = 7;

  private final Crowd crowd;
  private final Timeline time;
  private final Seed seed;

  private Population(String key, Timeline time, Seed seed, Canary canary) {
    this.crowd = new Crowd(seed, key, canary);
    this.time = time;
    this.seed = seed;
  }

  static Everybody of(Profile school, Timeline time, Seed seed, Canary canary) {
    return new Population(school.key(), time, seed, canary).of(school);
  }

  private Everybody of(Profile school) {
    var teachers = new Staffing(crowd, school, time, seed).make();
    var parents = new Enrolment(crowd, school, time, seed).make();
    volunteers(school, parents);
    governors(school, parents, teachers.getLast());
    teachersWithChildren(teachers, parents);
    return crowd.everybody();
  }

  /// Half of them parents.
  private void volunteers(Profile school, List<PersonId> parents) {
    var random = seed.random("volunteers of " + school.key());
    for (var number = 0; number < school.volunteers(); number++) {
      var person =
          number % 2 == 0
              ? parents.get(number + GOVERNORS)
              : crowd.addWithMail(Names.anybody(random), "volunteers");
      crowd.appoint(person, time.september(1), Role.VOLUNTEER);
    }
  }

  private void governors(Profile school, List<PersonId> parents, PersonId teacher) {
    var random = seed.random("governors of " + school.key());
    var chair = crowd.addWithMail(Names.anybody(random), "governors");
    crowd.appoint(chair, time.september(4), Role.CHAIR, Role.GOVERNOR);
    crowd.appoint(teacher, time.september(1), Role.GOVERNOR);
    crowd.appoint(parents.get(0), time.september(1), Role.GOVERNOR);
    crowd.appoint(parents.get(1), time.september(1), Role.GOVERNOR);
    for (var number = 0; number < GOVERNORS - 3; number++) {
      var governor = crowd.addWithMail(Names.anybody(random), "governors");
      crowd.appoint(governor, time.september(1 + random.nextInt(3)), Role.GOVERNOR);
    }
  }

  /// Two teachers whose own children are pupils: what a policy says of parents holds for them too.
  private void teachersWithChildren(List<PersonId> teachers, List<PersonId> parents) {
    var everybody = crowd.everybody();
    for (var number = 0; number < 2; number++) {
      var teacher = teachers.get(teachers.size() - 2 - number);
      var other = parents.get(parents.size() - 1 - number);
      crowd.appoint(teacher, time.september(1), Role.PARENT);
      everybody.links().stream()
          .filter(link -> link.parent().equals(other))
          .map(link -> ParentLink.of(teacher, link.child(), Relation.STEP_PARENT))
          .forEach(crowd::link);
    }
  }

  /// The people of the trust's own office.
  static Everybody ofOffice(Timeline time, Seed seed, Canary canary) {
    return new Population("wendlebury", time, seed, canary).ofOffice();
  }

  private Everybody ofOffice() {
    employ(1, 6, Role.TRUST_OFFICER);
    employ(2, 3, Role.TRUST_OFFICER, Role.STAFF);
    employ(3, 2, Role.IT_ADMINISTRATOR);
    employ(4, 5, Role.DATA_PROTECTION_LEAD, Role.STAFF);
    employ(5, 1, Role.STAFF);
    employ(6, 0, Role.STAFF);
    return crowd.everybody();
  }

  private void employ(int number, int yearsAgo, Role... roles) {
    var random = seed.random("office " + number);
    var person = crowd.addWithMail(Names.anybody(random), "wendlebury");
    crowd.appoint(person, time.september(yearsAgo), roles);
    crowd.works(person, Hours.full(false));
  }
}
