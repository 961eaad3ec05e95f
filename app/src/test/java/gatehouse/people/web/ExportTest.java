package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Name;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class ExportTest extends Pages {
  private final RecordedDeeds deeds;

  ExportTest(
      @Autowired TestSchool schools, @Autowired RecordedDeeds deeds, @LocalServerPort int port) {
    super(schools, port);
    this.deeds = deeds;
  }

  @Test
  @Asvs({"14.3.2", "5.4.1"})
  void aListIsTakenAwayAsAFileThatNobodyKeepsOnTheWay() {
    schools.somebody(school, Name.of("=1+1", "O\"Brien"), Role.STAFF, Role.PARENT);
    var answer = headteacher.submit("/people", "/people/export", Map.of());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"people-");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(answer.body())
        .isEqualTo(
            """
            \ufeff"Reference","Family name","Given name","Known as","E-mail","Roles"\r
            "","Hall","Harriet","","","Headteacher"\r
            "","O""Brien","'=1+1","","","Staff"\r
            """);
  }

  @Test
  void thatItWasTakenAwayIsRecorded() {
    schools.pupil(school, Name.of("Ada", "Fenn"), YearGroup.YEAR_4);
    var answer = headteacher.submit("/people/pupils", "/people/pupils/export", Map.of());
    assertThat(answer.body()).contains("\"\",\"Fenn\",\"Ada\",\"\",\"Year 4\",\"2015-03-27\"");
    assertThat(deeds.ofKind(school, "directory.exported"))
        .containsExactly(
            "directory.exported by " + head + " {\"circle\": \"Pupils\", \"people\": \"1\"}");
  }

  @Test
  void whoMayNotTakeItAwayDoesNot() {
    var staff = member(Role.STAFF);
    assertThat(staff.read("/people").select("form[action$=export]")).isEmpty();
    var token = Map.of("_csrf", staff.read("/people").expectFirst("input[name=_csrf]").val());
    assertThat(staff.post("/people/export", token).statusCode()).isEqualTo(404);
    assertThat(staff.post("/people/parents/export", token).statusCode()).isEqualTo(404);
    assertThat(headteacher.post("/people/export", Map.of()).statusCode()).isEqualTo(403);
    assertThat(deeds.ofKind(school, "directory.exported")).isEmpty();
  }
}
