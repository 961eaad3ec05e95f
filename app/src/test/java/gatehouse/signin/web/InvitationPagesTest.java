package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.Appointment;
import gatehouse.people.Name;
import gatehouse.people.TestSchool;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Inviting people, and what an invitation opens.
@ServiceTest
class InvitationPagesTest extends AtTheDoor {
  InvitationPagesTest(@LocalServerPort int port, @Autowired Desk desk) {
    super(port, desk);
  }

  @Test
  @Asvs({"6.4.1", "6.4.6"})
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
  @Asvs({"6.4.1", "2.3.4"})
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
  @Asvs("6.4.4")
  void beginningAnewVoidsWhatWasThereBefore() {
    var before = signedUp();
    var link = invite(head);
    assertThat(new Guest(port).read(link).text()).contains("stop working");
    new Guest(port).submit(link, link, Map.of());
    assertThat(Guest.leadsTo(before.guest().get("/home"))).startsWith("/sign-in");
    assertThat(password(new Guest(port), PASSWORD).statusCode()).isEqualTo(400);
  }

  @Test
  @Asvs("6.3.4")
  void aParentComesByLinkOrCodeForHalfAnHourAndSeesAlmostNothing() {
    var parent = schools.somebody(school, Name.of("Ada", "Lindqvist"), Role.PARENT);
    var letter = letter(headteacher(), parent);
    var code = letter.expectFirst("[data-letter-code]").text();
    var guest = new Guest(port);
    var page = "/sign-in/" + school.address() + "/code";
    assertThat(guest.submit(page, page, Map.of("code", "0000-0000")).statusCode()).isEqualTo(400);
    assertThat(
            Guest.leadsTo(guest.submit(page, page, Map.of("code", code.toLowerCase(Locale.ROOT)))))
        .isEqualTo("/home");
    assertThat(guest.read("/home").text()).contains("Hello, Ada Lindqvist", "Parent or carer");
    assertThat(guest.get("/account").statusCode()).isEqualTo(404);
    assertThat(new Guest(port).submit(page, page, Map.of("code", code)).statusCode())
        .isEqualTo(400);
  }

  /// Forty bits, and after thirty guesses each costs twice the time of the one before.
  @Test
  @Asvs({"6.6.3", "6.5.4"})
  void whoGuessesShortCodesWaits() {
    var parent = schools.somebody(school, Name.of("Ada", "Lindqvist"), Role.PARENT);
    var code = letter(headteacher(), parent).expectFirst("[data-letter-code]").text();
    assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    var guest = new Guest(port);
    var path = "/sign-in/" + school.address() + "/code";
    var page = guest.read(path);
    for (var guess = 0; guess <= 30; guess++) {
      var typed = "ZZZZ-ZZ" + (10 + guess);
      assertThat(guest.submit(page, path, Map.of("code", typed)).statusCode()).isEqualTo(400);
    }
    assertThat(guest.submit(page, path, Map.of("code", code)).statusCode()).isEqualTo(429);
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
}
