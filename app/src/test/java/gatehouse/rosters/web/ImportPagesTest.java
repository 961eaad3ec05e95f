package gatehouse.rosters.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.YearGroup;
import gatehouse.rosters.sheets.TestFiles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The office's spreadsheet becomes the directory.
@ServiceTest
class ImportPagesTest extends AtTheOffice {
  ImportPagesTest(@Autowired Directory directory, @LocalServerPort int port) {
    super(directory, port);
  }

  @Test
  void theOfficesSpreadsheetBecomesTheDirectory() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    assertThat(counts(at)).containsExactly(0, 3, 0, 0);
    assertThat(everybody()).hasSize(1);
    assertThat(apply(at, Map.of()).headers().firstValue("Location")).contains(at);
    var result = office.read(at);
    assertThat(result.text()).contains("The file was taken in", "3 added");
    var ada = person("T1");
    assertThat(ada.name().full()).isEqualTo("Ada Fenn");
    assertThat(roles(ada)).containsExactly(Role.HEADTEACHER);
    assertThat(in(() -> appointments.of(ada.id())).getFirst().starts())
        .isEqualTo(LocalDate.of(2024, 9, 1));
    assertThat(roles(person("T2"))).containsExactlyInAnyOrder(Role.STAFF, Role.DSL);
    assertThat(kinds()).contains("import.checked", "person.added", "role.given", "import.applied");
    assertThat(rows()).isZero();
  }

  @Test
  void threeDeliberateMistakesAreToldWithTheirRowsAndCanBeMended() {
    var file =
        STAFF
            + "T4,Di,Ash,di at fernhill,Teacher,\nT5,Ed,Orr,ed@fernhill.example,Wizard,\n=cmd|x,Flo,Park,,TA,31/02/2026\n";
    var at = checked("staff.csv", TestFiles.text(file), false);
    assertThat(counts(at)).containsExactly(3, 3, 0, 0);
    var page = office.read(at + "?show=refused");
    assertThat(page.select("#rows tbody tr").eachText())
        .satisfiesExactly(
            row ->
                assertThat(row)
                    .startsWith("5 Di Ash E-mail address")
                    .contains("name@school.example"),
            row -> assertThat(row).startsWith("6 Ed Orr Role").contains("“Wizard”"),
            row -> assertThat(row).startsWith("7 Flo Park").contains("formula", "31/02/2026"));
    var table = office.get(at + "/refused.csv");
    assertThat(table.headers().firstValue("Content-Disposition").orElse(""))
        .contains("refused-rows.csv");
    assertThat(table.body()).contains("\"'=cmd|x\"", "\"What is wrong\"").doesNotContain("\"=cmd");
    apply(at, Map.of());
    assertThat(everybody()).hasSize(4);
    assertThat(office.read(at).text()).contains("Refused", "Ed Orr");
    var mended =
        table
            .body()
            .replace("di at fernhill", "di@fernhill.example")
            .replace("Wizard", "TA")
            .replace("'=cmd|x", "T6")
            .replace("31/02/2026", "");
    var again = checked("refused-rows.csv", TestFiles.text(mended), false);
    assertThat(counts(again)).containsExactly(0, 3, 0, 0);
    apply(again, Map.of());
    assertThat(everybody()).hasSize(7);
  }

  @Test
  void theSameFileAgainChangesNothing() {
    apply(checked("staff.csv", TestFiles.text(STAFF), true), Map.of());
    var before = everybody();
    var deeds = kinds().size();
    var again = checked("staff.csv", TestFiles.text(STAFF), true);
    assertThat(counts(again)).containsExactly(0, 0, 0, 3);
    assertThat(office.read(again).text()).contains("There is nothing to take in");
    apply(again, Map.of());
    assertThat(everybody()).isEqualTo(before);
    assertThat(kinds()).hasSize(deeds + 2);
  }

  @Test
  void aWorkbookIsReadAndItsColumnsAreRemembered() {
    var file =
        TestFiles.workbook(sheet -> {
          var row =
              new String[][] {
                {"Kürzel", "Namen", "Family name", "DOB", "NC year"}, {"P1", "Ada", "Fenn", "", "R"}
              };
          for (var column = 0; column < 5; column++) {
            sheet.value(0, column, row[0][column]);
            sheet.value(1, column, row[1][column]);
          }
          sheet.value(1, 3, LocalDate.of(2021, 10, 3));
          sheet.style(1, 3).format("dd/mm/yyyy").set();
        });
    var columns = location(office.upload(PAGE, PAGE, "file", "pupils.xlsx", file));
    var page = office.read(columns);
    assertThat(chosen(page, "column-1")).isEqualTo("nothing");
    assertThat(chosen(page, "column-2")).isEqualTo("nothing");
    assertThat(chosen(page, "column-4")).isEqualTo("born");
    assertThat(page.text()).contains("2021-10-03");
    var answers = new HashMap<>(guessed(page));
    answers.putAll(
        Map.of("kind", "pupils", "whole", "no", "column-1", "reference", "column-2", "given"));
    var at = location(office.submit(columns, columns, answers));
    apply(at, Map.of());
    assertThat(person("P1").year()).contains(YearGroup.RECEPTION);
    assertThat(person("P1").born()).contains(LocalDate.of(2021, 10, 3));
    var next = office.read(location(office.upload(PAGE, PAGE, "file", "pupils.xlsx", file)));
    assertThat(chosen(next, "column-1")).isEqualTo("reference");
    assertThat(chosen(next, "column-2")).isEqualTo("given");
  }

  @Test
  void oneRosterFilesNeedNoColumns() {
    var file =
        TestFiles.zip(
            "orgs.csv",
                "sourcedId,name,type\nS1,Fernhill Primary School,school\nS2,Other School,school\n",
            "users.csv",
                "sourcedId,givenName,familyName,email,agentSourcedIds,grades\nu1,Ada,Fenn,,,\nu2,Bo,Lark,,u3,03\nu3,Cy,Lark,cy@home.example,,\nu4,Eva,Else,,,\n",
            "roles.csv",
                "userSourcedId,role,orgSourcedId\nu1,teacher,S1\nu2,student,S1\nu3,guardian,S1\nu4,teacher,S2\n",
            "demographics.csv", "sourcedId,birthDate\nu2,2017-09-24\n");
    var at = location(office.upload(PAGE, PAGE, "file", "roster.zip", file));
    assertThat(counts(at)).containsExactly(0, 3, 0, 0);
    apply(at, Map.of());
    assertThat(person("u2").year()).contains(YearGroup.YEAR_3);
    assertThat(in(() -> families.childrenOf(person("u3").id())))
        .singleElement()
        .satisfies(link -> assertThat(link.parentalResponsibility()).isFalse());
    assertThat(in(() -> people.withReference("u4"))).isEmpty();
  }

  @Test
  void manyRowsComeInPages() {
    var rows = new StringBuilder("Reference,First name,Surname\n");
    for (var i = 0; i < 1_000; i++) {
      rows.append("T%d,Ada,Fenn%s\n".formatted(i, Integer.toString(i, 36)));
    }
    var at =
        checked("many.csv", TestFiles.text(rows.toString()), false, Map.of("kind", "volunteers"));
    var page = office.read(at);
    assertThat(page.select("#rows tbody tr")).hasSize(50);
    var next = page.expectFirst("a[rel=next]").attr("href");
    assertThat(office.read(next).expectFirst("#rows tbody th").text()).isEqualTo("52");
    assertThat(page.html().length()).isLessThan(60_000);
    apply(at, Map.of());
    assertThat(everybody()).hasSize(1_001);
  }

  @Test
  void whatStandsInAFileIsShownAndNeverRun() {
    var at =
        checked(
            "<img src=x>.csv",
            TestFiles.text(
                "First name,Surname,Role\n<script>alert(1)</script>,\"O'Brien \"\"Bob\"\" & Sons\",TA\n"),
            false);
    var page = office.read(at);
    assertThat(page.select("#rows script, h1 img")).isEmpty();
    assertThat(page.select("#rows").text())
        .contains("<script>alert(1)</script>", "O'Brien \"Bob\" & Sons");
  }

  @Test
  void theTemplateHoldsTheHeadingsThatAreUnderstood() {
    var template = office.get(PAGE + "/template.csv").body();
    var columns =
        location(
            office.upload(
                PAGE, PAGE, "file", "t.csv", TestFiles.text(template + "\"1\",\"Ada\"\r\n")));
    assertThat(office.read(columns).select("select").stream().map(each -> chosen(each, "")))
        .doesNotContain("nothing");
  }

  @Test
  void anImportThatWasGivenUpForgetsItsRows() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    assertThat(rows()).isEqualTo(3);
    office.submit(at, at + "/abandon", Map.of());
    assertThat(rows()).isZero();
    assertThat(office.read(at).text()).contains("This import was given up");
    assertThat(location(office.get(at + "/confirm"))).isEqualTo(at);
    assertThat(location(office.get(at + "/columns"))).isEqualTo(at);
    assertThat(office.read(PAGE).text()).contains("Given up");
  }
}
