package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Name;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Signing in with a password and a second factor.
@ServiceTest
class PasswordPagesTest extends AtTheDoor {
  PasswordPagesTest(@LocalServerPort int port, @Autowired Desk desk) {
    super(port, desk);
  }

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
                guest.submit(FACTOR, FACTOR, Map.of("code", code.toLowerCase(Locale.ROOT)))))
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
  void whoHasASecondFactorCannotAddAnotherWithThePasswordAlone() {
    signedUp();
    var thief = new Guest(port);
    password(thief, PASSWORD);
    for (var path : List.of(SET_UP, SET_UP + "/app", SET_UP + "/password")) {
      assertThat(Guest.leadsTo(thief.get(path))).isEqualTo(FACTOR);
    }
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
}
