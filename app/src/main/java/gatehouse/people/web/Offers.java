package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.calendar.Jurisdiction;
import gatehouse.people.YearGroup;
import gatehouse.people.directory.Circle;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.tenancy.SchoolId;
import java.util.List;
import org.springframework.stereotype.Component;

/// What can be chosen at a school: its year groups, and the roles that its adults can hold.
@Component
class Offers {
  private final Schools schools;

  Offers(Schools schools) {
    this.schools = schools;
  }

  List<YearGroup> years(SchoolId school) {
    return YearGroup.of(
        schools.find(school).map(School::jurisdiction).orElse(Jurisdiction.ENGLAND_AND_WALES));
  }

  /// A trust officer belongs to the office of a trust; pupils and parents are added elsewhere.
  List<Role> roles(SchoolId school) {
    var office = schools.find(school).filter(School::office).isPresent();
    return Circle.ADULTS.roles().stream()
        .filter(role -> office || role != Role.TRUST_OFFICER)
        .toList();
  }
}
