package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.house.Asvs;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Sessions over HTTP: how they are kept, and how they end.
@ServiceTest
class SessionPagesTest extends AtTheDoor {
  private final SessionsInMemory inMemory;

  SessionPagesTest(
      @LocalServerPort int port, @Autowired Desk desk, @Autowired SessionsInMemory inMemory) {
    super(port, desk);
    this.inMemory = inMemory;
  }

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
  @Asvs({"7.5.2", "7.4.3"})
  void whoHasChangedAWayOfSigningInEndsTheOthersAndHasShownThatItIsThem() {
    var signedUp = signedUp();
    var other = new Guest(port);
    password(other, PASSWORD);
    other.submit(FACTOR, FACTOR, Map.of("code", code(signedUp.secret(), 1)));
    var guest = signedUp.guest();
    var page = guest.read("/account");
    assertThat(page.select("form[action^=/account/sessions/][action$=/end]")).isNotEmpty();
    assertThat(guest.submit(page, "/account/recovery-codes", Map.of()).statusCode()).isEqualTo(200);
    age(20);
    var others = "/account/sessions/end-others";
    assertThat(Guest.leadsTo(guest.submit("/account", others, Map.of())))
        .isEqualTo(FACTOR + "?next=/account");
    assertThat(other.get("/home").statusCode()).isEqualTo(200);
    age(-20);
    assertThat(Guest.leadsTo(guest.submit("/account", others, Map.of())))
        .isEqualTo("/account?done=sessions-ended");
    assertThat(Guest.leadsTo(other.get("/home"))).startsWith("/sign-in");
    assertThat(guest.get("/home").statusCode()).isEqualTo(200);
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
  @Asvs({"7.4.1", "14.3.1"})
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

  /// Neither here nor in any test before this one: they share the service.
  ///
  /// Seen to fail: with a filter that asked every request for its session.
  @Test
  void nobodyHasASessionInTheServersMemory() {
    var guest = signedUp().guest();
    guest.post("/sign-out", Map.of());
    guest.get("/account");
    signOut(guest);
    guest.get("/home");
    guest.get("/nowhere");
    assertThat(guest.cookie("JSESSIONID")).isEmpty();
    assertThat(inMemory.made()).isZero();
  }
}
