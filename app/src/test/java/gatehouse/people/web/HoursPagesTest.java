package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.TestSchool;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// When somebody works, as it is entered.
@ServiceTest
class HoursPagesTest extends Pages {
  HoursPagesTest(@Autowired TestSchool schools, @LocalServerPort int port) {
    super(schools, port);
  }

  @Test
  void workingHoursAreEnteredAsPeopleSayThem() {
    var person = schools.somebody(school, Role.STAFF);
    var path = "/people/" + person + "/hours";
    var answer =
        headteacher.submit(
            path,
            path,
            Map.of(
                "monday-from-1", "8.30",
                "monday-until-1", "12",
                "monday-from-2", "1pm",
                "monday-until-2", "15:15",
                "holidays", "yes"));
    assertThat(location(answer)).endsWith("?done=hours");
    assertThat(headteacher.read("/people/" + person).text())
        .contains("Monday 08:30 to 12:00, 13:00 to 15:15", "In the holidays too");
    assertThat(headteacher.read(path).expectFirst("#monday-until-2").val()).isEqualTo("15:15");
  }

  @Test
  void whatIsWrongInWorkingHoursIsSaidBesideItsField() {
    var person = schools.somebody(school, Role.STAFF);
    var path = "/people/" + person + "/hours";
    var answer =
        headteacher.submit(
            path,
            path,
            Map.of(
                "monday-from-1",
                "25:00",
                "monday-until-1",
                "13pm",
                "tuesday-from-1",
                "9",
                "tuesday-until-1",
                "8",
                "wednesday-from-1",
                "9",
                "wednesday-until-1",
                "12",
                "wednesday-from-2",
                "11",
                "wednesday-until-2",
                "13",
                "friday-until-1",
                "12"));
    assertThat(errors(answer))
        .containsExactly(
            "Enter a time like 8:30 or 15:15",
            "Enter a time like 8:30 or 15:15",
            "Enter a time of ending after the time of starting",
            "Enter times that do not overlap",
            "Enter a time like 8:30 or 15:15");
    assertThat(page(answer).expectFirst("#tuesday-from-1").val()).isEqualTo("9");
  }

  @Test
  void hoursThatWereChangedMeanwhileAreShownBesideYours() {
    var person = schools.somebody(school, Role.STAFF);
    var path = "/people/" + person + "/hours";
    var form = headteacher.read(path).expectFirst("main form");
    headteacher.submit(path, path, Map.of("friday-from-1", "9", "friday-until-1", "12"));
    var clash = send(form, Map.of("monday-from-1", "8", "monday-until-1", "10"));
    assertThat(clash.statusCode()).isEqualTo(409);
    assertThat(page(clash).text()).contains("Friday 09:00 to 12:00");
    assertThat(page(clash).expectFirst("#monday-from-1").val()).isEqualTo("8");
    var again =
        send(
            page(clash).expectFirst("main form"),
            Map.of("monday-from-1", "8", "monday-until-1", "10"));
    assertThat(again.statusCode()).isEqualTo(303);
  }
}
