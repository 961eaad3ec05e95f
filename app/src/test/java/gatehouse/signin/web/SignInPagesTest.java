package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Signing in over HTTP, with nothing but cookies.
@ServiceTest
class SignInPagesTest {
  private static final String PASSWORD = "copper willow ladder";
  private static final String FACTOR = "/sign-in/second-factor";
  private static final String SET_UP = FACTOR + "/set-up";

  private final int port;
  private final TestSchool schools;
  private final People people;
  private final Tenancy tenancy;
  private final Appointments appointments;
  private final PublicAddress address;
  private final RecordedDeeds deeds;
  private final JdbcClient database;
  private final School school;
  private final PersonId administrator;
  private final PersonId head;
  private final String email;

  SignInPagesTest(
      @LocalServerPort int port,
      @Autowired TestSchool schools,
      @Autowired People people,
      @Autowired Tenancy tenancy,
      @Autowired Appointments appointments,
      @Autowired PublicAddress address,
      @Autowired RecordedDeeds deeds,
      @Autowired JdbcClient database) {
    this.port = port;
    this.schools = schools;
    this.people = people;
    this.tenancy = tenancy;
    this.appointments = appointments;
    this.address = address;
    this.deeds = deeds;
    this.database = database;
    this.school = schools.any();
    this.administrator = schools.somebody(school, Role.IT_ADMINISTRATOR);
    this.email = "head@" + school.address() + ".example";
    this.head = withEmail(Name.of("Ines", "Okafor"), email, Role.HEADTEACHER);
  }

  private PersonId withEmail(Name name, String address, Role role) {
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

  // --- invitations -------------------------------------------------------------------------

  @Test
  @Asvs("6.4.1")
  void anInvitedHeadChoosesAPasswordAndAnAppBeforeAnythingOpens() {
    var guest = new Guest(port);
    var link = invite(head);
    assertThat(guest.read(link).text()).contains("Ines Okafor");
    assertThat(Guest.leadsTo(guest.submit(link, link, Map.of()))).isEqualTo(SET_UP);
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in?next=");
    assertThat(guest.get(SET_UP + "/app").headers().firstValue("Location"))
        .hasValue(SET_UP + "/password");
    var weak =
        guest.submit(
            SET_UP + "/password", SET_UP + "/password", Map.of("password", "Okafor-ines-2026"));
    assertThat(weak.statusCode()).isEqualTo(400);
    assertThat(weak.body()).contains("guessed first");
    assertThat(
            Guest.leadsTo(
                guest.submit(
                    SET_UP + "/password", SET_UP + "/password", Map.of("password", PASSWORD))))
        .isEqualTo(SET_UP + "/app");
    var app = guest.read(SET_UP + "/app");
    var wrong = guest.submit(app, SET_UP + "/app", Map.of("code", "000000"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    var codes =
        Jsoup.parse(
            guest.submit(app, SET_UP + "/app", Map.of("code", code(secret(app), 0))).body());
    assertThat(codes.select(".gatehouse-codes li")).hasSize(10);
    assertThat(guest.read("/home").text()).contains("Ines Okafor", "Headteacher");
  }

  @Test
  @Asvs("6.4.1")
  void anInvitationWorksOnceAndLookingUsesNothing() {
    var link = invite(head);
    new Guest(port).get(link);
    var first = new Guest(port);
    var second = new Guest(port);
    var page = second.read(link);
    assertThat(first.submit(link, link, Map.of()).statusCode()).isEqualTo(303);
    assertThat(second.submit(page, link, Map.of()).statusCode()).isEqualTo(404);
    assertThat(new Guest(port).get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void aNewInvitationVoidsTheOldOneAndAWithdrawnOneIsVoid() {
    var old = invite(head);
    var link = invite(head);
    assertThat(new Guest(port).get(old).statusCode()).isEqualTo(404);
    var page = admin().read("/invitations");
    var withdraw = page.select("form[action$=/withdraw]").attr("action");
    assertThat(admin().submit("/invitations", withdraw, Map.of()).statusCode()).isEqualTo(303);
    assertThat(new Guest(port).get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void beginningAnewVoidsWhatWasThereBefore() {
    var before = signedUp();
    var link = invite(head);
    assertThat(new Guest(port).read(link).text()).contains("stop working");
    new Guest(port).submit(link, link, Map.of());
    assertThat(Guest.leadsTo(before.guest().get("/home"))).startsWith("/sign-in");
    assertThat(password(new Guest(port), PASSWORD).statusCode()).isEqualTo(400);
  }

  @Test
  void aParentComesByLinkOrCodeForHalfAnHourAndSeesAlmostNothing() {
    var parent = schools.somebody(school, Name.of("Ada", "Lindqvist"), Role.PARENT);
    var letter = letter(headteacher(), parent);
    var code = letter.expectFirst("[data-letter-code]").text();
    var guest = new Guest(port);
    var page = "/sign-in/" + school.address() + "/code";
    assertThat(guest.submit(page, page, Map.of("code", "0000-0000")).statusCode()).isEqualTo(400);
    assertThat(
            Guest.leadsTo(
                guest.submit(page, page, Map.of("code", code.toLowerCase(java.util.Locale.ROOT)))))
        .isEqualTo("/home");
    assertThat(guest.read("/home").text()).contains("Hello, Ada Lindqvist", "Parent or carer");
    assertThat(guest.get("/account").statusCode()).isEqualTo(404);
    assertThat(new Guest(port).submit(page, page, Map.of("code", code)).statusCode())
        .isEqualTo(400);
  }

  @Test
  @Asvs("8.2.1")
  void whoIsParentAndStaffIsAParentByLink() {
    var both = schools.somebody(school, Name.of("Ada", "Both"), Role.PARENT);
    var link =
        letter(headteacher(), both)
            .expectFirst("[data-letter-link]")
            .text()
            .replaceFirst("^http://[^/]+", "");
    schools.in(
        school,
        () -> {
          appointments.appoint(
              Appointment.from(both, Role.HEADTEACHER, TestSchool.LONG_AGO), Optional.empty());
          return both;
        });
    var guest = new Guest(port);
    guest.submit(link, link, Map.of());
    assertThat(guest.get("/home").statusCode()).isEqualTo(200);
    assertThat(guest.get("/invitations").statusCode()).isEqualTo(404);
  }

  @Test
  @Asvs("8.2.2")
  void pupilsAndParentsAreFoundByNameByThoseWhoMaySeeThem() {
    var parent = schools.somebody(school, Name.of("Ada", "Lindqvist"), Role.PARENT);
    var page = "/invitations";
    assertThat(headteacher().read(page).text()).contains("Ines Okafor").doesNotContain("Lindqvist");
    var found = headteacher().submit(page, page + "/find", Map.of("name", "lindq"));
    assertThat(Jsoup.parse(found.body()).select("form[action$=" + parent + "]")).hasSize(1);
    assertThat(headteacher().submit(page, page + "/find", Map.of("name", "zz")).body())
        .contains("No pupil, parent or carer is called so.");
    assertThat(admin().read(page).select("form[action*=find]")).isEmpty();
    var token = admin().token();
    assertThat(admin().post(page + "/find", Map.of("_csrf", token, "name", "a")).statusCode())
        .isIn(403, 404);
    assertThat(letter(admin(), parent).select("[data-letter-link]")).isEmpty();
  }

  // --- password and code -------------------------------------------------------------------

  @Test
  @Asvs({"7.2.4", "6.5.1"})
  void passwordThenCodeAndEachCodeOnce() {
    var signedUp = signedUp();
    var guest = new Guest(port);
    assertThat(Guest.leadsTo(password(guest, PASSWORD))).isEqualTo(FACTOR);
    var half = guest.cookie("gatehouse").orElseThrow();
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in");
    assertThat(guest.submit(FACTOR, FACTOR, Map.of("code", signedUp.used())).statusCode())
        .as("the code that the app was set up with")
        .isEqualTo(400);
    var fresh = code(signedUp.secret(), 1);
    assertThat(Guest.leadsTo(guest.submit(FACTOR, FACTOR, Map.of("code", fresh))))
        .isEqualTo("/home");
    assertThat(guest.cookie("gatehouse")).isPresent().get().isNotEqualTo(half);
    var thief = new Guest(port);
    thief.set("gatehouse", half);
    assertThat(Guest.leadsTo(thief.get("/home"))).startsWith("/sign-in");
    var again = new Guest(port);
    password(again, PASSWORD);
    assertThat(again.submit(FACTOR, FACTOR, Map.of("code", fresh)).statusCode()).isEqualTo(400);
  }

  @Test
  @Asvs("6.5.1")
  void aRecoveryCodeStandsInForTheAppOnce() {
    var signedUp = signedUp();
    var code = signedUp.recovery().getFirst();
    var guest = new Guest(port);
    password(guest, PASSWORD);
    assertThat(
            Guest.leadsTo(
                guest.submit(
                    FACTOR, FACTOR, Map.of("code", code.toLowerCase(java.util.Locale.ROOT)))))
        .isEqualTo("/home");
    assertThat(guest.read("/account").text()).contains("9 recovery codes left");
    var again = new Guest(port);
    password(again, PASSWORD);
    assertThat(again.submit(FACTOR, FACTOR, Map.of("code", code)).statusCode()).isEqualTo(400);
  }

  @Test
  @Asvs("6.3.8")
  void nobodyLearnsWhetherAnAddressHasAnAccount() {
    signedUp();
    withEmail(Name.of("No", "Account"), "none@" + school.address() + ".example", Role.STAFF);
    var wrong = error(password(new Guest(port), "wrong horse battery"));
    for (var other :
        List.of(
            "none@" + school.address() + ".example", "nobody@nowhere.example", "not an address")) {
      var answer = password(new Guest(port), other, PASSWORD);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(error(answer)).isEqualTo(wrong);
    }
  }

  @Test
  @Asvs("6.3.1")
  void whoGuessesWaitsAndTheOwnersBrowserDoesNot() {
    var owner = signedUp().guest();
    signOut(owner);
    assertThat(Guest.leadsTo(password(owner, PASSWORD))).isEqualTo(FACTOR);
    var guesser = new Guest(port);
    for (var guess = 0; guess < 5; guess++) {
      assertThat(password(guesser, "wrong horse " + guess).statusCode()).isEqualTo(400);
    }
    var answer = password(guesser, PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("Wait 1 second").contains("not looked at");
    assertThat(Guest.leadsTo(password(owner, PASSWORD))).isEqualTo(FACTOR);
  }

  @Test
  @Asvs("3.5.1")
  void aFormWithoutItsTokenChangesNothing() {
    var owner = signedUp().guest();
    for (var path :
        List.of("/sign-out", "/account/sessions/end-others", "/account/recovery-codes", FACTOR)) {
      assertThat(owner.post(path, Map.of("code", "x")).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(
            new Guest(port)
                .post("/sign-in/" + school.address(), Map.of("email", email, "password", PASSWORD))
                .statusCode())
        .isEqualTo(403);
    assertThat(owner.get("/home").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @Asvs("3.7.2")
  @ValueSource(
      strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX: y"})
  void nextLeadsNowhereElse(String next) {
    var signedUp = signedUp();
    signOut(signedUp.guest());
    var guest = new Guest(port);
    var path = "/sign-in/" + school.address();
    var page =
        guest.read(
            path
                + "?next="
                + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8));
    guest.submit(page, path, Map.of("email", email, "password", PASSWORD, "next", next));
    var answer =
        guest.submit(FACTOR, FACTOR, Map.of("code", code(signedUp.secret(), 1), "next", next));
    assertThat(Guest.leadsTo(answer)).isIn("/home", "/%0d%0aX:%20y");
  }

  @Test
  void nextLeadsToTheOwnPageThatWasAskedFor() {
    var signedUp = signedUp();
    signOut(signedUp.guest());
    var guest = new Guest(port);
    var first = Guest.leadsTo(guest.get("/account?done=x"));
    assertThat(first).isEqualTo("/sign-in?next=%2Faccount%3Fdone%3Dx");
    var path = "/sign-in/" + school.address();
    var page = guest.read(path + "?next=%2Faccount");
    assertThat(
            Guest.leadsTo(guest.submit(page, path, Map.of("email", email, "password", PASSWORD))))
        .isEqualTo(FACTOR + "?next=%2Faccount");
    assertThat(
            Guest.leadsTo(
                guest.submit(
                    FACTOR + "?next=%2Faccount",
                    FACTOR,
                    Map.of("code", code(signedUp.secret(), 1)))))
        .isEqualTo("/account");
  }

  @Test
  void whoHasASecondFactorCannotAddAnotherWithThePasswordAlone() {
    signedUp();
    var thief = new Guest(port);
    password(thief, PASSWORD);
    for (var path : List.of(SET_UP, SET_UP + "/app", SET_UP + "/password")) {
      assertThat(Guest.leadsTo(thief.get(path))).isEqualTo(FACTOR);
    }
  }

  // --- passkeys ----------------------------------------------------------------------------

  @Test
  void aPasskeyIsTwoFactorsAtOnceAndItsAnswerWorksOnce() {
    var guest = new Guest(port);
    var key = SoftPasskey.at(address.origin());
    var handle = addFirst(guest, key);
    assertThat(guest.get("/home").statusCode()).isEqualTo(200);
    assertThat(guest.read("/account").text()).contains("My laptop");
    signOut(guest);
    var page = guest.read("/sign-in/" + school.address());
    var answer = key.shown(options(page), handle);
    var action = "/sign-in/" + school.address() + "/passkey";
    assertThat(Guest.leadsTo(guest.submit(page, action, Map.of("answer", answer))))
        .isEqualTo("/home");
    assertThat(guest.get("/home").statusCode()).isEqualTo(200);
    var thief = new Guest(port);
    var theirs = thief.read("/sign-in/" + school.address());
    assertThat(
            thief
                .submit(theirs, action, Map.of("answer", answer, "ticket", ticket(page)))
                .statusCode())
        .as("the same answer again")
        .isEqualTo(400);
    assertThat(thief.submit(theirs, action, Map.of("answer", answer)).statusCode())
        .as("the same answer to another challenge")
        .isEqualTo(400);
  }

  @Test
  void aPasskeyFromAnotherPlaceOrUncheckedOrUnknownIsRefused() {
    var guest = new Guest(port);
    var key = SoftPasskey.at(address.origin());
    var handle = addFirst(guest, key);
    signOut(guest);
    var action = "/sign-in/" + school.address() + "/passkey";
    for (var wrong :
        List.of(
            key.luredTo("https://gatehouse.evil.example"),
            key.luredTo("http://localhost:1"),
            key.unverifying(),
            SoftPasskey.at(address.origin()))) {
      var page = guest.read("/sign-in/" + school.address());
      var answer = wrong.shown(options(page), handle);
      assertThat(guest.submit(page, action, Map.of("answer", answer)).statusCode()).isEqualTo(400);
    }
    var page = guest.read("/sign-in/" + school.address());
    assertThat(guest.submit(page, action, Map.of("answer", "{not json")).statusCode())
        .isEqualTo(400);
    assertThat(guest.submit(page, action, Map.of("answer", "{}")).statusCode()).isEqualTo(400);
  }

  @Test
  void aPasskeyMadeElsewhereOrUncheckedIsNotAdded() {
    var guest = new Guest(port);
    var link = invite(head);
    guest.submit(link, link, Map.of());
    var key = SoftPasskey.at(address.origin());
    for (var wrong : List.of(key.luredTo("https://gatehouse.evil.example"), key.unverifying())) {
      var page = guest.read(SET_UP);
      var answer = wrong.made(options(page));
      var added = guest.submit(page, SET_UP + "/passkey", Map.of("answer", answer, "name", "x"));
      assertThat(added.statusCode()).isEqualTo(400);
    }
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in");
  }

  @Test
  void aPasskeyOfOneSchoolOpensNoOther() {
    var guest = new Guest(port);
    var key = SoftPasskey.at(address.origin());
    var handle = addFirst(guest, key);
    var other = schools.any();
    var page = guest.read("/sign-in/" + other.address());
    var answer = key.shown(options(page), handle);
    assertThat(
            guest
                .submit(page, "/sign-in/" + other.address() + "/passkey", Map.of("answer", answer))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void theLastSafeWayStays() {
    var guest = new Guest(port);
    addFirst(guest, SoftPasskey.at(address.origin()));
    var remove = guest.read("/account").select("form[action$=/remove]").attr("action");
    assertThat(guest.submit("/account", remove, Map.of()).statusCode()).isEqualTo(400);
    assertThat(guest.read("/account").text()).contains("My laptop");
    var rename = guest.read("/account").select("form[action$=/name]").attr("action");
    guest.submit("/account", rename, Map.of("name", "The blue one"));
    assertThat(guest.read("/account").text()).contains("The blue one").doesNotContain("My laptop");
  }

  @Test
  void aNameThatNoPasskeyCanHaveIsShownAgain() {
    var guest = new Guest(port);
    addFirst(guest, SoftPasskey.at(address.origin()));
    var rename = guest.read("/account").select("form[action$=/name]").attr("action");
    for (var name : List.of("", "The blue one, ".repeat(5) + "<b>")) {
      var answer = guest.submit("/account", rename, Map.of("name", name));
      assertThat(answer.statusCode()).isEqualTo(400);
      var page = Jsoup.parse(answer.body());
      assertThat(page.select(".govuk-error-summary a[href=#name]")).hasSize(1);
      assertThat(page.expectFirst("#name").val()).isEqualTo(name);
      assertThat(Guest.leadsTo(guest.submit(page, rename, Map.of("name", "The blue one"))))
          .isEqualTo("/account?done=passkey-renamed");
    }
    var nobodys = rename.replaceFirst("[0-9a-f-]{36}", java.util.UUID.randomUUID().toString());
    var token = guest.read("/account").expectFirst("input[name=_csrf]").val();
    for (var name : List.of("", "The blue one")) {
      assertThat(guest.post(nobodys, Map.of("_csrf", token, "name", name)).statusCode())
          .isEqualTo(404);
    }
  }

  // --- sessions ----------------------------------------------------------------------------

  @Test
  @Asvs("7.4.1")
  void sessionsAreListedAndEndOneByOneOrAllButThisOne() {
    var signedUp = signedUp();
    var other = new Guest(port);
    password(other, PASSWORD);
    other.submit(FACTOR, FACTOR, Map.of("code", code(signedUp.secret(), 1)));
    var page = signedUp.guest().read("/account");
    assertThat(page.text()).contains("Firefox on Linux (this one)");
    var end = page.select("form[action^=/account/sessions/][action$=/end]").attr("action");
    assertThat(Guest.leadsTo(signedUp.guest().submit("/account", end, Map.of())))
        .isEqualTo("/account?done=session-ended");
    assertThat(Guest.leadsTo(other.get("/home"))).startsWith("/sign-in");
    assertThat(signedUp.guest().get("/home").statusCode()).isEqualTo(200);
    var stranger = Member.of(port, school, administrator);
    assertThat(stranger.submit("/account", "/sign-out", Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  @Asvs({"7.4.2", "8.3.2"})
  void whoeverLeavesIsAStrangerFromTheirNextRequestOn() {
    var guest = signedUp().guest();
    schools.in(
        school,
        () -> {
          appointments.leave(
              head,
              LocalDate.now(ZoneId.of("Europe/London")).minusDays(1),
              Optional.of(administrator.value()));
          return head;
        });
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in");
    assertThat(password(new Guest(port), PASSWORD).statusCode()).isEqualTo(400);
  }

  @Test
  @Asvs("7.4.5")
  void theAdministratorEndsSomebodysSessions() {
    var guest = signedUp().guest();
    var end = "/invitations/people/" + head + "/end-sessions";
    assertThat(admin().submit("/invitations", end, Map.of()).statusCode()).isEqualTo(303);
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in");
  }

  @Test
  @Asvs({"7.2.4", "7.2.1"})
  void aSessionThatWasPlantedIsNotTakenOver() {
    var guest = new Guest(port);
    var planted = school.id() + "A".repeat(43);
    guest.set("gatehouse", planted);
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in");
    signUp(guest);
    assertThat(guest.cookie("gatehouse")).isPresent().get().isNotEqualTo(planted);
  }

  @Test
  @Asvs({"3.3.2", "3.3.4"})
  void theCookieIsForUsAlone() {
    var guest = new Guest(port);
    var link = invite(head);
    var answer = guest.submit(link, link, Map.of());
    var cookies = answer.headers().allValues("Set-Cookie");
    assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).startsWith("gatehouse="));
    assertThat(cookies)
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
  }

  @Test
  @Asvs("7.4.1")
  void signingOutEndsTheSessionAndClearsTheBrowser() {
    var guest = signedUp().guest();
    var stolen = guest.cookie("gatehouse").orElseThrow();
    var answer = signOut(guest);
    assertThat(answer.headers().firstValue("Clear-Site-Data")).isPresent();
    var thief = new Guest(port);
    thief.set("gatehouse", stolen);
    assertThat(Guest.leadsTo(thief.get("/home"))).startsWith("/sign-in");
  }

  @Test
  @Asvs("7.5.1")
  void changingWaysOfSigningInNeedsAFreshSecondFactor() {
    var guest = signedUp().guest();
    assertThat(guest.get("/account/password").statusCode()).isEqualTo(200);
    age(20);
    for (var path : List.of("/account/password", "/account/app", "/account/passkeys")) {
      assertThat(Guest.leadsTo(guest.get(path))).isEqualTo(FACTOR + "?next=" + path);
    }
    assertThat(Guest.leadsTo(guest.submit("/account", "/account/recovery-codes", Map.of())))
        .isEqualTo(FACTOR + "?next=/account");
    assertThat(guest.read(FACTOR).text()).contains("Show that it is you");
  }

  @Test
  @Asvs({"6.2.2", "6.2.3"})
  void aPasswordIsChangedWithThePresentOneAndEndsOtherSessions() {
    var signedUp = signedUp();
    var other = new Guest(port);
    password(other, PASSWORD);
    other.submit(FACTOR, FACTOR, Map.of("code", code(signedUp.secret(), 1)));
    var guest = signedUp.guest();
    var path = "/account/password";
    var next = "velvet tractor museum";
    assertThat(guest.submit(path, path, Map.of("current", "wrong", "password", next)).statusCode())
        .isEqualTo(400);
    assertThat(
            Guest.leadsTo(guest.submit(path, path, Map.of("current", PASSWORD, "password", next))))
        .isEqualTo("/account?done=password");
    assertThat(Guest.leadsTo(other.get("/home"))).startsWith("/sign-in");
    assertThat(password(new Guest(port), PASSWORD).statusCode()).isEqualTo(400);
    assertThat(Guest.leadsTo(password(new Guest(port), next))).isEqualTo(FACTOR);
  }

  @Test
  void askingHowLongIsLeftIsNoUse() {
    var guest = signedUp().guest();
    age(20);
    var before = guest.get("/time-left").body();
    assertThat(before).matches("\\{\"seconds\":(59\\d|600)\\}");
    guest.get("/time-left");
    assertThat(guest.get("/time-left").body()).matches("\\{\"seconds\":(59\\d|600)\\}");
    guest.get("/home");
    assertThat(guest.get("/time-left").body()).matches("\\{\"seconds\":1(79\\d|800)\\}");
    assertThat(new Guest(port).get("/time-left").body()).isEqualTo("{\"seconds\":0}");
  }

  @Test
  @Asvs({"16.3.1", "16.2.5"})
  void whatHappensIsRecordedAndWhatIsTypedIsNot() {
    signedUp();
    password(new Guest(port), "a very secret slip");
    assertThat(String.join("\n", deeds.of(school)))
        .contains(
            "invitation.made",
            "invitation.used",
            "password.set",
            "app.added",
            "signin.succeeded",
            "signin.failed")
        .doesNotContain("secret slip")
        .doesNotContain(PASSWORD);
  }

  @Test
  void inADemonstrationOneClickIsEnough() {
    var guest = new Guest(port);
    var path = "/sign-in/" + school.address() + "/demonstration";
    assertThat(guest.read("/sign-in/" + school.address()).text()).contains("Just looking?");
    assertThat(Guest.leadsTo(guest.submit(path, path + "/" + head, Map.of()))).isEqualTo("/home");
    assertThat(guest.read("/home").text()).contains("Ines Okafor");
  }

  @Test
  void aSchoolThatIsNotThereIsNotFound() {
    assertThat(new Guest(port).get("/sign-in/no-such-school").statusCode()).isEqualTo(404);
    assertThat(new Guest(port).get("/sign-in/No%20School").statusCode()).isEqualTo(404);
    assertThat(new Guest(port).get("/join/no-such-school/x").statusCode()).isEqualTo(404);
  }

  @Test
  void aSetUpInstallationIsNotSetUpAgain() {
    assertThat(new Guest(port).get("/set-up").statusCode()).isEqualTo(404);
  }

  // --- what the tests share ----------------------------------------------------------------

  private record SignedUp(Guest guest, String secret, String used, List<String> recovery) {}

  private SignedUp signedUp() {
    return signUp(new Guest(port));
  }

  /// With a password and an app.
  private SignedUp signUp(Guest guest) {
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

  private String addFirst(Guest guest, SoftPasskey key) {
    var link = invite(head);
    guest.submit(link, link, Map.of());
    var page = guest.read(SET_UP);
    var answer = key.made(options(page));
    var added =
        guest.submit(page, SET_UP + "/passkey", Map.of("answer", answer, "name", "My laptop"));
    assertThat(Guest.leadsTo(added)).isEqualTo("/home");
    return JsonMapper.shared().readTree(options(page)).get("user").get("id").asString();
  }

  private static String options(Document page) {
    return page.expectFirst("form[data-options]").attr("data-options");
  }

  private static String ticket(Document page) {
    return page.expectFirst("form[data-options] input[name=ticket]").val();
  }

  private static String secret(Document app) {
    return app.expectFirst("main .gatehouse-reference").text();
  }

  /// The code of this many steps from now: the steps before it may have been used.
  private static String code(String secret, int later) {
    return Totp.code(Base32.decode(secret), Totp.step(Instant.now()) + later);
  }

  private HttpResponse<String> password(Guest guest, String password) {
    return password(guest, email, password);
  }

  private HttpResponse<String> password(Guest guest, String email, String password) {
    var path = "/sign-in/" + school.address();
    return guest.submit(path, path, Map.of("email", email, "password", password));
  }

  private static String error(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select(".govuk-error-summary").text();
  }

  private HttpResponse<String> signOut(Guest guest) {
    return guest.submit("/home", "/sign-out", Map.of());
  }

  private Member headteacher() {
    return Member.proven(port, school, head);
  }

  private Member admin() {
    return Member.proven(port, school, administrator);
  }

  private Document letter(PersonId person) {
    return letter(admin(), person);
  }

  private static Document letter(Member inviter, PersonId person) {
    return Jsoup.parse(
        inviter.post("/invitations/people/" + person, Map.of("_csrf", inviter.token())).body());
  }

  private String invite(PersonId person) {
    var link = letter(person).expectFirst("[data-letter-link]").text();
    assertThat(link).startsWith(address.origin() + "/join/");
    return URI.create(link).getPath();
  }

  /// Lets this many minutes pass for all sessions of the school.
  private void age(int minutes) {
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
