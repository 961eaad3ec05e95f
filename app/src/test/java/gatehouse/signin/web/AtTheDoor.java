package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Appointments;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.RecordedDeeds;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signin.PublicAddress;
import gatehouse.signin.SoftPasskey;
import gatehouse.signin.codes.Base32;
import gatehouse.signin.codes.Totp;
import gatehouse.tenancy.Tenancy;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the door of a school: invited, with a password and an app or with a passkey.
abstract class AtTheDoor {
  static final String PASSWORD = "copper willow ladder";
  static final String FACTOR = "/sign-in/second-factor";
  static final String SET_UP = FACTOR + "/set-up";

  final int port;
  final TestSchool schools;
  final Appointments appointments;
  final PublicAddress address;
  final RecordedDeeds deeds;
  final School school;
  final PersonId administrator;
  final PersonId head;
  final String email;

  private final People people;
  private final Tenancy tenancy;
  private final JdbcClient database;

  /// What the tests look at beside the pages.
  @Component
  record Desk(
      TestSchool schools,
      People people,
      Tenancy tenancy,
      Appointments appointments,
      PublicAddress address,
      RecordedDeeds deeds,
      JdbcClient database) {}

  AtTheDoor(int port, Desk desk) {
    this.port = port;
    this.schools = desk.schools();
    this.people = desk.people();
    this.tenancy = desk.tenancy();
    this.appointments = desk.appointments();
    this.address = desk.address();
    this.deeds = desk.deeds();
    this.database = desk.database();
    this.school = schools.any();
    this.administrator = schools.somebody(school, Role.IT_ADMINISTRATOR);
    this.email = "head@" + school.address() + ".example";
    this.head = withEmail(Name.of("Ines", "Okafor"), email, Role.HEADTEACHER);
  }

  final PersonId withEmail(Name name, String address, Role role) {
    var person = Person.named(name).at(new Email(address));
    tenancy.in(
        school.id(),
        () -> {
          people.add(
              person,
              List.of(Appointment.from(person.id(), role, TestSchool.LONG_AGO)),
              Optional.empty());
          return person;
        });
    return person.id();
  }

  record SignedUp(Guest guest, String secret, String used, List<String> recovery) {}

  SignedUp signedUp() {
    return signUp(new Guest(port));
  }

  /// With a password and an app.
  SignedUp signUp(Guest guest) {
    var link = invite(head);
    guest.submit(link, link, Map.of());
    guest.submit(SET_UP + "/password", SET_UP + "/password", Map.of("password", PASSWORD));
    var app = guest.read(SET_UP + "/app");
    var secret = secret(app);
    var used = code(secret, 0);
    var codes = Jsoup.parse(guest.submit(app, SET_UP + "/app", Map.of("code", used)).body());
    return new SignedUp(
        guest, secret, used, new ArrayList<>(codes.select(".gatehouse-codes li").eachText()));
  }

  String addFirst(Guest guest, SoftPasskey key) {
    var link = invite(head);
    guest.submit(link, link, Map.of());
    var page = guest.read(SET_UP);
    var answer = key.made(options(page));
    var added =
        guest.submit(page, SET_UP + "/passkey", Map.of("answer", answer, "name", "My laptop"));
    assertThat(Guest.leadsTo(added)).isEqualTo("/home");
    return JsonMapper.shared().readTree(options(page)).get("user").get("id").asString();
  }

  static String options(Document page) {
    return page.expectFirst("form[data-options]").attr("data-options");
  }

  static String ticket(Document page) {
    return page.expectFirst("form[data-options] input[name=ticket]").val();
  }

  static String secret(Document app) {
    return app.expectFirst("main .gatehouse-reference").text();
  }

  /// The code of this many steps from now: the steps before it may have been used.
  static String code(String secret, int later) {
    return Totp.code(Base32.decode(secret), Totp.step(Instant.now()) + later);
  }

  HttpResponse<String> password(Guest guest, String password) {
    return password(guest, email, password);
  }

  HttpResponse<String> password(Guest guest, String email, String password) {
    var path = "/sign-in/" + school.address();
    return guest.submit(path, path, Map.of("email", email, "password", password));
  }

  static String error(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select(".govuk-error-summary").text();
  }

  HttpResponse<String> signOut(Guest guest) {
    return guest.submit("/home", "/sign-out", Map.of());
  }

  Member headteacher() {
    return Member.proven(port, school, head);
  }

  Member admin() {
    return Member.proven(port, school, administrator);
  }

  Document letter(PersonId person) {
    return letter(admin(), person);
  }

  static Document letter(Member inviter, PersonId person) {
    return Jsoup.parse(
        inviter.post("/invitations/people/" + person, Map.of("_csrf", inviter.token())).body());
  }

  String invite(PersonId person) {
    var link = letter(person).expectFirst("[data-letter-link]").text();
    assertThat(link).startsWith(address.origin() + "/join/");
    return URI.create(link).getPath();
  }

  /// What stands in the rows of one of the school's tables.
  List<String> rows(String table) {
    return tenancy.transaction(
        school.id(),
        () ->
            database
                .sql("select row_to_json(t)::text from " + table + " t")
                .query(String.class)
                .list());
  }

  /// Lets this many years pass for all passwords of the school.
  void agePasswords(int years) {
    tenancy.transaction(
        school.id(),
        () -> {
          database
              .sql("update signin.password set since = since - make_interval(years => :years)")
              .param("years", years)
              .update();
        });
  }

  /// Lets this many minutes pass for all sessions of the school.
  void age(int minutes) {
    tenancy.transaction(
        school.id(),
        () -> {
          database
              .sql(
                  """
                  update signin.session set seen = seen - make_interval(mins => :minutes),
                    proof_at = proof_at - make_interval(mins => :minutes)
                  """)
              .param("minutes", minutes)
              .update();
        });
  }
}
