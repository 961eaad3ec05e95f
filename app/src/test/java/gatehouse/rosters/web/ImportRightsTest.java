package gatehouse.rosters.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.Person;
import gatehouse.rosters.sheets.TestFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who may take in whom, and who sees it.
@ServiceTest
class ImportRightsTest extends AtTheOffice {
  ImportRightsTest(@Autowired Directory directory, @LocalServerPort int port) {
    super(directory, port);
  }

  @Test
  void anotherSchoolsImportDoesNotExist() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    var elsewhere = schools.any();
    var stranger = Member.of(port, elsewhere, schools.somebody(elsewhere, Role.HEADTEACHER));
    for (var path : List.of("", "/columns", "/confirm", "/refused.csv")) {
      assertThat(stranger.get(at + path).statusCode()).as(path).isEqualTo(404);
    }
    var token = stranger.read(PAGE).expectFirst("input[name=_csrf]").val();
    for (var path : List.of("/columns", "/check", "/abandon", "/apply")) {
      assertThat(stranger.post(at + path, Map.of("_csrf", token, "version", "2")).statusCode())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(counts(at)).containsExactly(0, 3, 0, 0);
  }

  @Test
  void whoeverMayNotSeePupilsSeesTheirOwnImportsOnly() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    var technician =
        Member.of(
            port, school, schools.somebody(school, Name.of("Tia", "Nock"), Role.IT_ADMINISTRATOR));
    assertThat(technician.get(at).statusCode()).isEqualTo(404);
    assertThat(technician.read(PAGE).text()).doesNotContain("staff.csv");
    var lead =
        Member.of(
            port,
            school,
            schools.somebody(school, Name.of("Dee", "Pell"), Role.DATA_PROTECTION_LEAD));
    assertThat(lead.read(at).text())
        .contains("What the file would do")
        .doesNotContain("Give this file up");
    assertThat(lead.get(at + "/confirm").statusCode()).isEqualTo(404);
    var teacher =
        Member.of(port, school, schools.somebody(school, Name.of("Tom", "Gray"), Role.STAFF));
    assertThat(teacher.get(PAGE).statusCode()).isEqualTo(404);
  }

  @Test
  void anAdministratorTakesInNoPupilsAndNobodyGivesThemselvesARole() {
    var tia =
        add(
            Person.named(Name.of("Tia", "Nock"))
                .knownElsewhereAs("T9")
                .at(new Email("tia@fernhill.example")),
            Role.IT_ADMINISTRATOR);
    office = Member.of(port, school, tia);
    var at =
        checked(
            "staff.csv",
            TestFiles.text(
                STAFF + "T9,Tia,Nock,tia@fernhill.example,Headteacher,\nP1,Bo,Small,,Pupil,\n"),
            false);
    assertThat(counts(at)).containsExactly(2, 3, 0, 0);
    assertThat(office.read(at + "?show=refused").text())
        .contains("Nobody changes their own roles", "take in pupils");
    apply(at, Map.of());
    assertThat(roles(person("T9"))).containsExactly(Role.IT_ADMINISTRATOR);
  }

  @Test
  void withoutItsTokenNothingIsTakenIn() {
    assertThat(office.post(PAGE, Map.of()).statusCode()).isEqualTo(403);
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    assertThat(office.post(at + "/apply", Map.of("version", "2")).statusCode()).isEqualTo(403);
  }
}
