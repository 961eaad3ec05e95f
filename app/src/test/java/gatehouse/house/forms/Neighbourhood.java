package gatehouse.house.forms;

import gatehouse.access.Role;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import gatehouse.schools.School;
import gatehouse.schools.TestTrust;
import gatehouse.signin.Enrolments;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.TestSessions;
import gatehouse.signin.sessions.Way;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes schools in which there is something to do on every page.
@Component
class Neighbourhood {
  private final TestSchool schools;
  private final TestTrust trusts;
  private final TestSessions sessions;
  private final Enrolments enrolments;
  private final Furniture furniture;

  Neighbourhood(
      TestSchool schools,
      TestTrust trusts,
      TestSessions sessions,
      Enrolments enrolments,
      Furniture furniture) {
    this.schools = schools;
    this.trusts = trusts;
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.furniture = furniture;
  }

  /// A school with everything in it but what excludes one another.
  Household settle(int port, String mark) {
    var school = schools.any();
    var people = everybody(school, mark);
    var callers = new ArrayList<Caller>();
    for (var role :
        List.of(
            Role.HEADTEACHER,
            Role.IT_ADMINISTRATOR,
            Role.DSL,
            Role.CHAIR,
            Role.DATA_PROTECTION_LEAD,
            Role.STAFF,
            Role.SUPPLY,
            Role.GOVERNOR)) {
      callers.add(caller(port, mark, school, role, Household.held(people, role)));
    }
    for (var role : List.of(Role.PARENT, Role.PUPIL)) {
      var person = Household.held(people, role);
      callers.add(
          new Caller(
              mark + " " + role,
              port,
              () -> sessions.begin(school, person, Way.LINK, Optional.empty())));
    }
    var household = new Household(school, mark, people, callers, new ArrayList<>());
    furniture.furnish(household);
    return household;
  }

  private Map<Role, PersonId> everybody(School school, String mark) {
    var people = new EnumMap<Role, PersonId>(Role.class);
    for (var role : Role.values()) {
      if (role != Role.PUPIL && role != Role.PARENT && role != Role.TRUST_OFFICER) {
        people.put(role, schools.somebody(school, Name.of("Robin", mark), role));
      }
    }
    var pupil = schools.pupil(school, Name.of("Ada", mark), YearGroup.YEAR_3);
    people.put(Role.PUPIL, pupil);
    people.put(Role.PARENT, schools.parentOf(school, Name.of("Jo", mark), pupil));
    schools.somebody(school, Name.of("Teal", mark), Role.STAFF);
    schools.parentOf(
        school,
        Name.of("Teal", mark),
        schools.pupil(school, Name.of("Teal", mark), YearGroup.YEAR_4));
    schools.partners(
        school, Household.held(people, Role.GOVERNOR), Household.held(people, Role.VOLUNTEER));
    schools.at(
        school,
        Household.held(people, Role.HEADTEACHER),
        "head@" + school.address().value() + ".example");
    return people;
  }

  private Caller caller(int port, String mark, School school, Role role, PersonId person) {
    return new Caller(
        mark + " " + role,
        port,
        () -> sessions.begin(school, person, Way.PASSKEY, Optional.of(Proof.PASSKEY)));
  }

  /// Whoever is half in: invited with no way in, invited with a password, and with a password
  /// alone.
  List<Caller> halfIn(int port, Household household) {
    var school = household.school();
    var withPassword = household.person(Role.COMPUTING_LEAD);
    schools.in(school, () -> enrolments.setPassword(withPassword, Plausible.PASSWORD));
    return List.of(
        halfIn(port, household, Role.DEPUTY_DSL, Way.INVITATION),
        halfIn(port, household, Role.COMPUTING_LEAD, Way.INVITATION),
        halfIn(port, household, Role.HEADTEACHER, Way.PASSWORD));
  }

  private Caller halfIn(int port, Household household, Role role, Way way) {
    var person = household.person(role);
    return new Caller(
        household.mark() + " half in " + role,
        port,
        () -> sessions.begin(household.school(), person, way, Optional.empty()));
  }

  /// The office of a trust with one school.
  Caller office(int port, String mark) {
    var office = trusts.office();
    trusts.schoolOf(office, "Fernhill Lower School");
    var officer =
        schools.somebody(office, Name.of("Robin", mark), Role.TRUST_OFFICER, Role.IT_ADMINISTRATOR);
    return caller(port, mark, office, Role.TRUST_OFFICER, officer);
  }
}
