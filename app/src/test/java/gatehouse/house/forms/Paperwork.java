package gatehouse.house.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.access.Role;
import gatehouse.signing.scans.TestScans;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a head leaves on the pages of a school: files half taken in, letters of invitation, a year.
final class Paperwork {
  private static final String IMPORT = "/people/import";

  private Paperwork() {}

  static void lay(Household household) {
    var head = household.caller(Role.HEADTEACHER);
    var columns = send(head, household);
    var report = choose(head, send(head, household));
    household.links().addAll(List.of(columns, report, report + "/confirm"));
    for (var role : List.of(Role.SLT, Role.PARENT, Role.MODERATOR)) {
      household.links().add(invite(head, household.person(role).toString()));
    }
    var signIn = "/sign-in/" + household.school().address();
    household.links().addAll(List.of(signIn, signIn + "/demonstration"));
    var year = LocalDate.now(ZoneId.of("Europe/London")).minusMonths(8).getYear();
    term(head, year);
    closure(head, year);
    household.links().add("/school/calendar/" + (year + 1) + "/copy");
    sheet(head, household);
  }

  /// Returns where its columns are chosen.
  private static String send(Caller head, Household household) {
    var file =
        """
        Staff code,First name,Surname,Work email,Job title,Start date
        T1,Ada,Fenn,ada%1$s@fernhill.example,Class teacher,01/09/2024
        T2,Bo,Lark,bo%1$s@fernhill.example,Class teacher,
        """
            .formatted(household.mark().toLowerCase(Locale.ROOT));
    var hidden = HtmlForm.hidden(head.get(IMPORT).page(), IMPORT);
    return head.upload(IMPORT, hidden, "file", "staff.csv", file.getBytes(UTF_8))
        .orElseThrow()
        .leadsTo();
  }

  /// Takes the columns as they are proposed; returns where it is told what will change.
  private static String choose(Caller head, String columns) {
    var page = head.get(columns).page();
    var answers = HtmlForm.hidden(page, columns);
    for (var select : page.select("select")) {
      answers.add(Map.entry(select.attr("name"), select.select("option[selected]").val()));
    }
    answers.add(Map.entry("whole", "no"));
    answers.add(Map.entry("kind", "mixed"));
    return head.post(columns, answers).orElseThrow().leadsTo();
  }

  /// Returns where the letter leads a visitor.
  private static String invite(Caller head, String person) {
    var letter = head.post("/invitations/people/" + person, List.of()).orElseThrow().page();
    return URI.create(letter.expectFirst("[data-letter-link]").text()).getPath();
  }

  /// Two have signed on paper; of the signature of one there is a scan.
  private static void sheet(Caller head, Household household) {
    var sheet = head.get("/signing").page().expectFirst("a[href$=/sheet]").attr("href");
    var signed = Map.entry("people", household.person(Role.SLT).toString());
    var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    var scans =
        head.post(
                sheet + "/keyed",
                List.of(
                    signed,
                    Map.entry("people", household.person(Role.VOLUNTEER).toString()),
                    Map.entry("on", today),
                    Map.entry("witness", "Pat Green")))
            .orElseThrow()
            .leadsTo()
            .replaceFirst("[?].*", "");
    head.upload(scans, List.of(signed), "file", "sheet.pdf", TestScans.pdf(1)).orElseThrow();
  }

  private static void term(Caller head, int year) {
    head.post(
            "/school/calendar/" + year + "/terms/autumn",
            List.of(
                Map.entry("first", year + "-09-02"),
                Map.entry("last", year + "-12-18"),
                Map.entry("half-first", year + "-10-26"),
                Map.entry("half-last", year + "-10-30")))
        .orElseThrow();
  }

  private static void closure(Caller head, int year) {
    head.post(
            "/school/calendar/" + year + "/closures",
            List.of(
                Map.entry("closed-first", year + "-12-08"),
                Map.entry("closed-last", year + "-12-08"),
                Map.entry("reason", "snow")))
        .orElseThrow();
  }
}
