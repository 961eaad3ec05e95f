package gatehouse.rosters.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.Email;
import gatehouse.people.Families;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import gatehouse.rosters.sheets.TestFiles;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The office's spreadsheet becomes the directory.
///
/// Seen to fail: `nothingIsHalfTakenInWhenTheDatabaseRefusesTheLastRow` by taking each row in a
/// transaction of its own, `anotherSchoolsImportDoesNotExist` by switching row security off for
/// `rosters.import`.
@ServiceTest
class ImportPagesTest {
  private static final String PAGE = "/people/import";
  private static final String STAFF =
      """
      Staff code,First name,Surname,Work email,Job title,Start date
      T1,Ada,Fenn,ada@fernhill.example,Head teacher,01/09/2024
      T2,Bo,Lark,bo@fernhill.example,Class teacher; DSL,
      T3,Cy,Moor,cy@fernhill.example,TA,
      """;

  private final TestSchool schools;
  private final People people;
  private final Appointments appointments;
  private final Families families;
  private final Tenancy tenancy;
  private final JdbcClient database;
  private final int port;

  private School school = School.named("none", gatehouse.schools.Jurisdiction.SCOTLAND);
  private PersonId head = PersonId.random();
  private Member office = Member.of(0, school, head);

  ImportPagesTest(
      @Autowired TestSchool schools,
      @Autowired People people,
      @Autowired Appointments appointments,
      @Autowired Families families,
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database,
      @LocalServerPort int port) {
    this.schools = schools;
    this.people = people;
    this.appointments = appointments;
    this.families = families;
    this.tenancy = tenancy;
    this.database = database;
    this.port = port;
  }

  @BeforeEach
  void aSchool() {
    school = schools.any();
    head = schools.somebody(school, Name.of("Hana", "Ward"), Role.HEADTEACHER);
    office = Member.of(port, school, head);
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
                {"Kürzel", "Given", "Family name", "DOB", "NC year"}, {"P1", "Ada", "Fenn", "", "R"}
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
    var last = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    apply(again, Map.of("leaving", "ticked", "leaver", box.val(), "last-day", last.toString()));
    assertThat(in(() -> appointments.of(person("T5").id())).getFirst().leaves()).contains(last);
    assertThat(open(person("T4"))).isTrue();
    assertThat(office.read(again).text()).contains("Said to leave 1");
  }

  @Test
  void aFileThatWasCutShortMustBeConfirmed() {
    apply(checked("staff.csv", TestFiles.text(STAFF), true), Map.of());
    var cut = STAFF.substring(0, STAFF.indexOf("T2"));
    var at = checked("staff.csv", TestFiles.text(cut), true);
    var day = LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();
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
  void anImportIsTakenInOnce() {
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    var confirm = office.read(at + "/confirm");
    var fields = new HashMap<String, String>();
    confirm
        .select("form input[type=hidden]")
        .forEach(each -> fields.put(each.attr("name"), each.val()));
    var answers =
        java.util.stream.IntStream.range(0, 6)
            .parallel()
            .mapToObj(_ -> office.post(at + "/apply", fields).statusCode())
            .toList();
    assertThat(answers).containsOnly(303);
    assertThat(everybody()).hasSize(4);
    assertThat(kinds().stream().filter("import.applied"::equals)).hasSize(1);
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
  void whatCannotBeReadIsToldOnTheUploadPage() {
    var empty = office.upload(PAGE, PAGE, "file", "staff.csv", new byte[0]);
    assertThat(empty.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(empty.body());
    assertThat(page.expectFirst(".govuk-error-summary a").attr("href")).isEqualTo("#file");
    assertThat(page.select("#file-error").text()).contains("The file is empty");
    assertThat(office.upload(PAGE, PAGE, "file", "", new byte[0]).body())
        .contains("Choose the file");
    assertThat(office.upload(PAGE, PAGE, "file", "a.csv", TestFiles.text("Name\n")).body())
        .contains("no rows below its headings");
    assertThat(
            office
                .upload(PAGE, PAGE, "file", "a.zip", TestFiles.zip("users.csv", "sourcedId\n"))
                .body())
        .contains("nobody of this school");
    assertThat(office.upload(PAGE, PAGE, "file", "a.csv", TestFiles.text("a,b\n\"x\n")).body())
        .contains("never closes");
  }

  @Test
  void aFileMayBeLargerThanAFormAndNoLargerThanAllowed() {
    var large = "Reference,First name,Surname,Role\n" + "T,Ada,Fenn,TA\n".repeat(19_000);
    assertThat(large.length()).isGreaterThan(256 * 1024);
    assertThat(office.upload(PAGE, PAGE, "file", "large.csv", TestFiles.text(large)).statusCode())
        .isEqualTo(303);
    assertThat(office.upload(PAGE, PAGE, "file", "huge.csv", new byte[11 << 20]).statusCode())
        .isEqualTo(413);
    assertThat(
            office
                .post(PAGE + "/" + UUID.randomUUID() + "/columns", Map.of("x", "y".repeat(300_000)))
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void withoutItsTokenNothingIsTakenIn() {
    assertThat(office.post(PAGE, Map.of()).statusCode()).isEqualTo(403);
    var at = checked("staff.csv", TestFiles.text(STAFF), false);
    assertThat(office.post(at + "/apply", Map.of("version", "2")).statusCode()).isEqualTo(403);
  }

  @Test
  void columnsThatCannotBeRightComeBackWithWhatWasChosen() {
    var columns = location(office.upload(PAGE, PAGE, "file", "staff.csv", TestFiles.text(STAFF)));
    var answer =
        office.submit(columns, columns, Map.of("column-3", "given", "column-4", "nonsense"));
    assertThat(answer.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".govuk-error-summary a").eachText())
        .contains("Choose who is in this file.", "Choose whether everybody is in this file.");
    assertThat(chosen(page, "column-3")).isEqualTo("given");
    assertThat(chosen(page, "column-4")).isEqualTo("nothing");
    for (var link : page.select(".govuk-error-summary a")) {
      assertThat(page.select(link.attr("href"))).hasSize(1);
    }
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

  @Test
  void somebodyElsesWorkIsNotOverwritten() {
    var columns = location(office.upload(PAGE, PAGE, "file", "staff.csv", TestFiles.text(STAFF)));
    var page = office.read(columns);
    var answers = new HashMap<>(guessed(page));
    answers.putAll(Map.of("kind", "mixed", "whole", "no"));
    var at = location(office.submit(columns, columns, answers));
    page.select("form input[type=hidden]")
        .forEach(each -> answers.put(each.attr("name"), each.val()));
    assertThat(location(office.post(columns, answers))).isEqualTo(at + "?news=meanwhile");
    assertThat(office.read(at + "?news=meanwhile").text()).contains("Somebody else has worked");
    assertThat(office.read(at + "?news=%3Cscript%3E").text()).doesNotContain("script");
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

  private String checked(String name, byte[] file, boolean whole) {
    return checked(name, file, whole, Map.of("kind", "mixed"));
  }

  /// Sends a file, takes the columns as they are guessed, and returns where the report is.
  private String checked(String name, byte[] file, boolean whole, Map<String, String> more) {
    var columns = location(office.upload(PAGE, PAGE, "file", name, file));
    var answers = new HashMap<>(guessed(office.read(columns)));
    answers.put("whole", whole ? "yes" : "no");
    answers.putAll(more);
    return location(office.submit(columns, columns, answers));
  }

  private static Map<String, String> guessed(Document page) {
    var guessed = new HashMap<String, String>();
    page.select("select").forEach(each -> guessed.put(each.attr("name"), chosen(each, "")));
    return guessed;
  }

  private static String chosen(org.jsoup.nodes.Element page, String name) {
    var select = name.isEmpty() ? page : page.expectFirst("select[name=" + name + "]");
    return select.expectFirst("option[selected]").val();
  }

  private HttpResponse<String> apply(String at, Map<String, String> answers) {
    return office.submit(at + "/confirm", at + "/apply", answers);
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(() -> Jsoup.parse(answer.body()).text()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /// Refused, added, changed, unchanged.
  private List<Integer> counts(String at) {
    return office.read(at).select(".gatehouse-count strong").stream()
        .map(each -> Integer.valueOf(each.text()))
        .toList();
  }

  private PersonId add(Person person, Role... roles) {
    var held =
        java.util.Arrays.stream(roles)
            .map(role -> gatehouse.people.Appointment.from(person.id(), role, TestSchool.LONG_AGO))
            .toList();
    assertThat(in(() -> people.add(person, held, Optional.empty()))).isEmpty();
    return person.id();
  }

  private List<Person> everybody() {
    return in(people::all);
  }

  private Person person(String reference) {
    return in(() -> people.withReference(reference)).orElseThrow();
  }

  private List<Role> roles(Person person) {
    return in(() -> appointments.of(person.id())).stream().map(each -> each.role()).toList();
  }

  private boolean open(Person person) {
    var today = LocalDate.now(java.time.ZoneId.of("Europe/London"));
    return in(() -> appointments.of(person.id())).stream().anyMatch(each -> each.holdsOn(today));
  }

  private List<String> kinds() {
    return tenancy.transaction(
        school.id(),
        () -> database.sql("select kind from records.entry").query(String.class).list());
  }

  private long rows() {
    return tenancy.transaction(
        school.id(),
        () -> database.sql("select count(*) from rosters.row").query(Long.class).single());
  }

  private <T> T in(java.util.function.Supplier<T> work) {
    return schools.in(school, work);
  }

  private static void owner(String sql) {
    var login = gatehouse.database.TemporaryPostgres.shared().owner();
    JdbcClient.create(
            new org.springframework.jdbc.datasource.DriverManagerDataSource(
                login.jdbcUrl(), login.user(), login.password()))
        .sql(sql)
        .update();
  }
}
