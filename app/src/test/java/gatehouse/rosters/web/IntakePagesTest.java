package gatehouse.rosters.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Name;
import gatehouse.people.Person;
import gatehouse.rosters.sheets.TestFiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A checked file goes into the directory whole, as it was shown, or not at all.
@ServiceTest
class IntakePagesTest extends AtTheOffice {
  IntakePagesTest(@Autowired Directory directory, @LocalServerPort int port) {
    super(directory, port);
  }

  @Test
  void leaversLeaveOnlyIfAPersonSaysSoAndOnTheDayThatTheySay() {
    apply(
        checked(
            "staff.csv",
            TestFiles.text(STAFF + "T4,Di,Ash,,TA,\nT5,Ed,Orr,,TA,\nT6,Flo,Park,,TA,\n"),
            true),
        Map.of());
    var fewer = STAFF + "T4,Di,Ash,,TA,\nT6,Flo,Park,,TA,\n";
    var at = checked("staff.csv", TestFiles.text(fewer), true);
    assertThat(office.read(at + "/confirm").select("input[name=leaver]")).hasSize(1);
    assertThat(apply(at, Map.of()).statusCode()).isEqualTo(400);
    apply(at, Map.of("leaving", "none"));
    assertThat(open(person("T5"))).isTrue();
    var again = checked("staff.csv", TestFiles.text(fewer), true);
    var box = office.read(again + "/confirm").expectFirst("input[name=leaver]");
    assertThat(box.hasAttr("checked")).isFalse();
    assertThat(apply(again, Map.of("leaving", "ticked")).body()).contains("Tick those who leave");
    var wrong = apply(again, Map.of("leaving", "all", "last-day", "31/31/2026"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(wrong.body()).select("#last-day").val()).isEqualTo("31/31/2026");
    assertThat(apply(again, Map.of("leaving", "all", "last-day", "01/01/1999")).body())
        .contains("within a year");
    var last = LocalDate.now(ZoneId.of("Europe/London"));
    apply(again, Map.of("leaving", "ticked", "leaver", box.val(), "last-day", last.toString()));
    assertThat(in(() -> appointments.of(person("T5").id())).getFirst().leaves()).contains(last);
    assertThat(open(person("T4"))).isTrue();
    assertThat(office.read(again).text()).contains("Said to leave 1");
  }

  @Test
  @Asvs("2.3.2")
  void aFileThatWasCutShortMustBeConfirmed() {
    apply(checked("staff.csv", TestFiles.text(STAFF), true), Map.of());
    var cut = STAFF.substring(0, STAFF.indexOf("T2"));
    var at = checked("staff.csv", TestFiles.text(cut), true);
    var day = LocalDate.now(ZoneId.of("Europe/London")).toString();
    var refused = apply(at, Map.of("leaving", "all", "last-day", day));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("2 of 3 people would leave");
    assertThat(open(person("T2"))).isTrue();
    apply(at, Map.of("leaving", "all", "last-day", day, "sure", "yes"));
    assertThat(open(person("T2"))).isTrue();
    assertThat(in(() -> appointments.of(person("T2").id())))
        .allMatch(each -> each.leaves().isPresent());
  }

  @Test
  @Asvs("2.3.1")
  void nothingIsTakenInThatWasNotShown() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    add(Person.named(Name.of("Ada", "Fenn")).knownElsewhereAs("T1"), Role.STAFF);
    var answer = office.submit(at, at + "/abandon", Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    var second = checked("staff.csv", TestFiles.text(STAFF), false);
    var confirm = office.read(second + "/confirm");
    add(Person.named(Name.of("Bo", "Lark")).knownElsewhereAs("T2"), Role.STAFF);
    var fields = new HashMap<String, String>();
    confirm
        .select("form input[type=hidden]")
        .forEach(each -> fields.put(each.attr("name"), each.val()));
    var refused = office.post(second + "/apply", fields);
    assertThat(location(refused)).isEqualTo(second + "?news=anew");
    assertThat(everybody()).hasSize(3);
    assertThat(office.read(second + "?news=anew").text()).contains("The directory has changed");
    assertThat(counts(second)).containsExactly(0, 1, 2, 0);
    apply(second, Map.of());
    assertThat(everybody()).hasSize(4);
  }

  @Test
  @Asvs({"2.3.3", "16.5.3"})
  void nothingIsHalfTakenInWhenTheDatabaseRefusesTheLastRow() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    var confirm = office.read(at + "/confirm");
    var constraint = "never_" + UUID.randomUUID().toString().replace("-", "");
    owner(
        "alter table people.person add constraint "
            + constraint
            + " check (school_id <> '"
            + school.id()
            + "' or reference <> 'T3') not valid");
    try {
      var fields = new HashMap<String, String>();
      confirm
          .select("form input[type=hidden]")
          .forEach(each -> fields.put(each.attr("name"), each.val()));
      assertThat(office.post(at + "/apply", fields).statusCode()).isEqualTo(500);
    } finally {
      owner("alter table people.person drop constraint " + constraint);
    }
    assertThat(everybody()).hasSize(1);
    assertThat(kinds()).doesNotContain("import.applied").containsOnlyOnce("person.added");
    apply(at, Map.of());
    assertThat(everybody()).hasSize(4);
  }

  @Test
  @Asvs("2.3.4")
  void anImportIsTakenInOnce() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    var confirm = office.read(at + "/confirm");
    var fields = new HashMap<String, String>();
    confirm
        .select("form input[type=hidden]")
        .forEach(each -> fields.put(each.attr("name"), each.val()));
    var answers =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(_ -> office.post(at + "/apply", fields).statusCode())
            .toList();
    assertThat(answers).containsOnly(303);
    assertThat(everybody()).hasSize(4);
    assertThat(kinds().stream().filter("import.applied"::equals)).hasSize(1);
  }
}
