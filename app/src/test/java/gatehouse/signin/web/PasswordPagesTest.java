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
  @Asvs({"7.2.4", "6.5.1", "6.3.3"})
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

  /// Sixty bits are kept like a password: slow to try, each with a salt of its own.
  @Test
  @Asvs({"6.5.2", "6.5.4"})
  void aRecoveryCodeIsKeptLikeAPassword() {
    var codes = signedUp().recovery();
    assertThat(codes)
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"));
    var rows = rows("signin.recovery_code");
    assertThat(rows).hasSize(10).allMatch(row -> row.contains("$argon2id$v=19$m=19456,t=2,p=1$"));
    assertThat(rows)
        .extracting(row -> row.replaceAll(".*p=1\\$([^$]+)\\$.*", "$1"))
        .doesNotHaveDuplicates();
    for (var code : codes) {
      assertThat(rows).noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
    }
  }

  /// Nobody has to have another because time has passed.
  @Test
  @Asvs("6.2.10")
  void aPasswordOfTenYearsAgoIsStillOne() {
    signedUp();
    agePasswords(10);
    assertThat(Guest.leadsTo(password(new Guest(port), PASSWORD))).isEqualTo(FACTOR);
  }

  @Test
  @Asvs({"6.2.6", "6.2.7"})
  void aPasswordIsMaskedAndLeftToThoseWhoKeepIt() {
    var guest = signedUp().guest();
    var pages =
        List.of(
            new Guest(port).read("/sign-in/" + school.address()), guest.read("/account/password"));
    for (var page : pages) {
      var fields =
          page.select("input[autocomplete=current-password], input[autocomplete=new-password]");
      assertThat(fields)
          .isNotEmpty()
          .allSatisfy(field -> {
            assertThat(field.attr("type")).isEqualTo("password");
            assertThat(field.attributes())
                .noneMatch(each -> each.getKey().matches("on.*|maxlength|readonly"));
          });
      assertThat(page.select("input[name=password], input[name=current]")).isEqualTo(fields);
    }
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
