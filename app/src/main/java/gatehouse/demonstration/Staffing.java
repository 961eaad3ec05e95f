package gatehouse.demonstration;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Makes up the adults who work at a school, and those who did until a while ago.
final class Staffing {
  private static final int LEAVERS = 3;
  private static final int NEWCOMERS = 3;
  private static final int LONGEST_AGO = 14;

  private final Crowd crowd;
  private final Profile school;
  private final Timeline time;
  private final Random random;
  private final List<PersonId> teachers = new ArrayList<>();

  Staffing(Crowd crowd, Profile school, Timeline time, Seed seed) {
    this.crowd = crowd;
    this.school = school;
    this.time = time;
    this.random = seed.random("staff of " + school.key());
  }

  /// Everybody who works there; returns the teachers who are nothing else.
  List<PersonId> make() {
    heads();
    var deputy = employ(Role.SLT, Role.DSL, Role.STAFF);
    employ(Role.SLT, Role.DEPUTY_DSL, Role.STAFF);
    employ(Role.STAFF, Role.DEPUTY_DSL);
    employ(Role.STAFF, Role.COMPUTING_LEAD);
    crowd.works(employ(Role.STAFF, Role.MODERATOR), Hours.full(false));
    crowd.works(employ(Role.SLT, Role.DATA_PROTECTION_LEAD), Hours.full(false));
    crowd.works(employ(Role.IT_ADMINISTRATOR), Hours.full(false));
    for (var number = 0; number < school.teachers(); number++) {
      teachers.add(employed(number < NEWCOMERS ? 0 : years(), Role.STAFF));
    }
    many(school.assistants(), Role.STAFF);
    many(school.supply(), Role.SUPPLY);
    leavers();
    crowd.couple(deputy, teachers.get(NEWCOMERS));
    crowd.couple(teachers.get(NEWCOMERS + 1), teachers.get(NEWCOMERS + 2));
    return List.copyOf(teachers);
  }

  /// One follows the other without a day between.
  private void heads() {
    var head = employed(school.newHead() ? 0 : 2 + random.nextInt(8), Role.HEADTEACHER);
    crowd.works(head, Hours.full(false));
    if (school.newHead()) {
      crowd.appoint(person(), Role.HEADTEACHER, time.september(9), Optional.of(time.lastSummer()));
    }
  }

  /// Some went at the end of the school year, one in the middle of it.
  private void leavers() {
    for (var number = 0; number < LEAVERS; number++) {
      var last = number == 0 ? LocalDate.of(time.year(), 4, 30) : time.lastSummer();
      crowd.appoint(person(), Role.STAFF, time.september(2 + years()), Optional.of(last));
    }
    crowd.appoint(person(), Role.SUPPLY, time.september(1), Optional.of(time.lastDayOfTerm()));
  }

  private void many(int count, Role role) {
    for (var number = 0; number < count; number++) {
      employ(role);
    }
  }

  private PersonId employ(Role... roles) {
    return employed(1 + years(), roles);
  }

  private PersonId employed(int yearsAgo, Role... roles) {
    var person = person();
    crowd.appoint(person, time.september(yearsAgo), roles);
    if (roles[0] != Role.SUPPLY) {
      crowd.works(person, Hours.some(random));
    }
    return person;
  }

  private int years() {
    return 1 + random.nextInt(LONGEST_AGO - 1);
  }

  private PersonId person() {
    return crowd.addWithMail(Names.anybody(random), school.key());
  }
}
