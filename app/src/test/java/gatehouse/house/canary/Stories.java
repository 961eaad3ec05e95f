package gatehouse.house.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.house.canary.Walker.Answer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What people do in a day with the data of others, and what goes wrong when they do.
final class Stories {
  private static final String SCHOOL = "larkmere";
  private static final int REFUSED = 400;
  private static final int FAILED = 500;

  private final Installed installed;
  private final Traces traces;
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Walker head;

  Stories(Installed installed, Traces traces) {
    this.installed = installed;
    this.traces = traces;
    this.head = be(SCHOOL, "Headteacher");
  }

  /// Whoever somebody of the school has been.
  Set<String> roles() {
    return roles;
  }

  /// What kinds of pages were seen.
  Set<String> kinds() {
    return kinds;
  }

  private Walker walker() {
    return new Walker(installed.port(), traces);
  }

  // --- everybody ---------------------------------------------------------------------------

  /// Everybody of a school, one of each role, opens all that a link leads to.
  void everyRoleWalks() {
    var cards = walker().get(demonstration(SCHOOL)).page().select(".gatehouse-card p");
    var held = new TreeSet<String>();
    cards.forEach(card -> held.addAll(List.of(card.text().split(", "))));
    held.forEach(role -> walks(be(SCHOOL, role)));
    walks(be("wendlebury", "Trust officer"));
    visits("/people/pupils", "Pupil");
    visits("/people/parents", "Parent or carer");
  }

  private void walks(Walker somebody) {
    kinds.addAll(
        Walk.from(somebody, "/home", "/account", "/duties", "/people", "/record", "/signing"));
  }

  private Walker be(String school, String role) {
    var somebody = walker();
    var card =
        somebody.get(demonstration(school)).page().select(".gatehouse-card").stream()
            .filter(each -> List.of(each.expectFirst("p").text().split(", ")).contains(role))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Nobody is " + role));
    somebody.submit(card.expectFirst("form"), Map.of());
    roles.add(role);
    return somebody;
  }

  private static String demonstration(String school) {
    return "/sign-in/" + school + "/demonstration";
  }

  /// Somebody of this list comes by a letter.
  private void visits(String list, String role) {
    var person = person(list).replaceAll(".*/", "");
    var token = head.get("/home").page().expectFirst("[name=_csrf]").val();
    var letter = head.post("/invitations/people/" + person, Map.of("_csrf", token));
    var link = URI.create(letter.page().expectFirst("[data-letter-link]").text()).getPath();
    var visitor = walker();
    visitor.submit(visitor.get(link).form("/join"), Map.of());
    walks(visitor);
    roles.add(role);
  }

  /// The path of the first on this list.
  private String person(String list) {
    return head.get(list)
        .page()
        .expectFirst("dt a[href^=" + list.replace("/parents", "/pupils") + "/]")
        .attr("href");
  }

  // --- people ------------------------------------------------------------------------------

  /// Searches by name, e-mail address and in vain.
  void theHeadLooksForPeople() {
    for (var list : List.of("/people", "/people/pupils", "/people/parents")) {
      var page = head.get(list);
      var known = page.page().expectFirst("dt a").text();
      head.submit(page.form(list), Map.of("q", known.replaceAll(",.*", "")));
      head.submit(page.form(list), Map.of("q", traces.token()));
      head.submit(page.form(list + "/export"), Map.of());
    }
    head.submit(head.get("/invitations").form("/invitations/find"), name("name"));
    head.submit(head.get("/record/entries").form("/record/entries"), name("person"));
    var adult = person("/people");
    head.submit(head.get(adult + "/partner").form(adult + "/partner/find"), name("q"));
    var pupil = person("/people/pupils");
    head.submit(head.get(pupil + "/parents").form(pupil + "/parents/find"), name("q"));
  }

  private Map<String, String> name(String field) {
    return Map.of(field, "Ada " + traces.token());
  }

  /// Wrong at first, then right, then by somebody who was slower.
  void theHeadChangesSomebody() {
    for (var list : List.of("/people", "/people/pupils")) {
      var edit = person(list) + "/edit";
      var form = head.get(edit).form(edit);
      expect(REFUSED, head.submit(form, Map.of("email", traces.token(), "born", traces.token())));
      head.submit(form, Map.of("knownAs", "Ada " + traces.token()));
      head.submit(form, Map.of("knownAs", "Bo " + traces.token()));
      var add = list + "/new";
      expect(REFUSED, head.submit(head.get(add).form(add), name("given")));
    }
    var leave = person("/people") + "/leave";
    expect(REFUSED, head.submit(head.get(leave).form(leave), Map.of("last", traces.token())));
  }

  /// A spreadsheet with three mistakes, called after somebody.
  void theOfficeImports() {
    var office = be(SCHOOL, "Moderator");
    office.get("/people/import");
    var rows =
        """
        Staff code,First name,Surname,Work email,Job title,Start date
        T1,Ada %s,Fenn %s,%s@larkmere.example,TA,01/09/2024
        T2,Bo %s,,%s@larkmere.example,TA,01/09/2024
        T3,Cy,Moor %s,%s at larkmere,TA,01/09/2024
        T4,Di,Nash %s,,TA,%s
        """
            .replace("%s", "\0");
    var file = new StringBuilder();
    rows.chars().forEach(letter -> file.append(letter == 0 ? traces.token() : (char) letter));
    var upload = head.get("/people/import").form("/people/import");
    var name = "Ada " + traces.token() + ".csv";
    var columns = head.upload(upload, "file", name, file.toString().getBytes(UTF_8));
    var answers = new HashMap<>(Map.of("kind", "mixed", "whole", "no"));
    var report = head.submit(columns.form(columns.path()), answers);
    kinds.addAll(Walk.from(head, report.path(), report.path() + "/refused.csv"));
    var confirm = head.get(report.path() + "/confirm");
    head.submit(confirm.form(report.path() + "/apply"), Map.of());
  }

  // --- strangers and mistakes --------------------------------------------------------------

  /// Signs in with a known and an unknown address, and a code that is none.
  void strangersTry() {
    var known = Traces.in(head.get("/account").page().text());
    for (var email : List.of(traces.token() + "@larkmere.example", String.join(".", known))) {
      var stranger = walker();
      var page = stranger.get("/sign-in/" + SCHOOL).page();
      stranger.submit(
          page.expectFirst("form:has([name=password])"),
          Map.of("email", email, "password", "copper willow ladder"));
    }
    var stranger = walker();
    var code = stranger.get("/sign-in/" + SCHOOL + "/code");
    stranger.submit(code.page().expectFirst("form:has([name=code])"), name("code"));
  }

  /// Addresses typed by hand, forms without their token, and bodies that are none.
  void wrongRequests() {
    var name = traces.token();
    for (var path : List.of("/people/", "/people;n=", "/nowhere/", "/people/pupils?q=", "/%2e/")) {
      head.type("GET", path + name);
      head.type("DELETE", path + name);
    }
    var fields = Map.of("given", name, "email", name + "@larkmere.example");
    head.post("/people/new", fields);
    head.post("/nowhere", fields);
    head.post("/people/new", "text/" + "plain", BodyPublishers.ofString(name));
    head.post("/people/import", "multipart/form-data; boundary=x", BodyPublishers.ofString(name));
    head.post("/people/import", "multipart/form-data", BodyPublishers.ofString("--x\r\n" + name));
    head.post(
        "/people", "application/x-www-form-urlencoded", BodyPublishers.ofString("q=%zz" + name));
    head.post("/people/new", Map.of("given", name.repeat(20_000)));
    head.post("/api/v1/ask", "application/json", BodyPublishers.ofString("{\"act\": " + name));
    head.post(
        "/api/v1/ask", "application/json", BodyPublishers.ofString("{\"act\": \"" + name + "\"}"));
  }

  /// The database itself refuses what it is to keep, and quotes it in its own words; what it adds
  /// to them about a row it keeps back, as rows belong to schools.
  void theDatabaseRefuses() throws SQLException {
    var edit = person("/people") + "/edit";
    var form = head.get(edit).form(edit);
    var add = head.get("/people/new").form("/people/new");
    var signing = head.get("/signing").form("/signing");
    installed.run(
        """
        create function people.quoting() returns trigger language plpgsql as
        $$ begin raise exception 'This does not fit: %', new; end $$
        """,
        "create trigger quoting before insert or update on people.person"
            + " for each row execute function people.quoting()",
        "alter table notices.letter add constraint canary check (matter = '') not valid");
    expect(FAILED, head.submit(form, Map.of("knownAs", traces.token())));
    expect(
        FAILED,
        head.submit(
            add,
            Map.of(
                "given",
                traces.token(),
                "family",
                "Fenn",
                "roles",
                "staff",
                "starts",
                "1 9 2025")));
    expect(FAILED, head.submit(signing, Map.of()));
    installed.run(
        "drop function people.quoting() cascade",
        "alter table notices.letter drop constraint canary");
  }

  // --- letters -----------------------------------------------------------------------------

  /// The head wants one letter a day, the others one for each thing; the caretaker looks anew at
  /// everything of the last year, and everybody who has not signed is written to.
  void lettersGoOut() throws SQLException {
    head.submit(head.get("/duties/letters").form("/duties/letters"), Map.of("digest", "daily"));
    installed.run("update duties.look set looked = looked - interval '400 days', next = now()");
    head.submit(head.get("/signing").form("/signing"), Map.of());
  }

  private static void expect(int status, Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(
          "%s answered %d: %s"
              .formatted(answer.path(), answer.status(), answer.page().select("main").text()));
    }
  }
}
