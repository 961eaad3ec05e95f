package gatehouse.signing.web;

import gatehouse.Member;
import gatehouse.access.Role;
import gatehouse.adoption.Changes;
import gatehouse.notices.Notices;
import gatehouse.people.Name;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signing.EditionId;
import gatehouse.signing.TestPolicy;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// A school with a head, a governor and five teachers, and the policy that they sign.
abstract class Signers {
  static final Changes HOLY_CROSS = Changes.none("holy-cross");

  final int port;
  final TestSchool schools;
  final TestPolicy policy;
  final Notices notices;
  final RecordedDeeds deeds;
  final School school;
  final PersonId head;
  final PersonId governor;
  final List<PersonId> teachers;

  /// What the tests look at beside the pages.
  @Component
  record Desk(TestSchool schools, TestPolicy policy, Notices notices, RecordedDeeds deeds) {}

  Signers(int port, Desk desk) {
    this.port = port;
    this.schools = desk.schools();
    this.policy = desk.policy();
    this.notices = desk.notices();
    this.deeds = desk.deeds();
    this.school = schools.any();
    this.head = schools.somebody(school, Name.of("Asha", "Heads"), Role.HEADTEACHER);
    this.governor = schools.somebody(school, Name.of("Gwen", "Ford"), Role.GOVERNOR);
    this.teachers =
        IntStream.range(0, 5)
            .mapToObj(i -> schools.somebody(school, Name.of(given(i), "Teal"), Role.STAFF))
            .toList();
  }

  static String given(int i) {
    return List.of("Ada", "Ben", "Cleo", "Dan", "Eve").get(i);
  }

  HttpResponse<String> sign(EditionId edition, PersonId person, String name) {
    return answer(edition, person, Map.of("answer", "agree", "name", name));
  }

  HttpResponse<String> answer(EditionId edition, PersonId person, Map<String, String> answers) {
    var path = "/sign/" + edition + "/agreement";
    return member(person).submit(path, path, answers);
  }

  List<String> asked() {
    return member(head).read("/signing").select("h2:contains(Missing) + ul a").eachText();
  }

  static String person(EditionId edition, PersonId person) {
    return "/signing/" + edition + "/people/" + person;
  }

  Member member(PersonId person) {
    return Member.proven(port, school, person);
  }
}
