package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.ServiceTest;
import gatehouse.house.Asvs;
import gatehouse.signin.SoftPasskey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// Signing in with a passkey, and looking after them.
@ServiceTest
class PasskeyPagesTest extends AtTheDoor {
  PasskeyPagesTest(@LocalServerPort int port, @Autowired Desk desk) {
    super(port, desk);
  }

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
  @Asvs("6.7.2")
  void everyChallengeIsLongAndAnother() {
    var page = "/sign-in/" + school.address();
    var challenges =
        Stream.generate(() -> new Guest(port).read(page))
            .limit(5)
            .map(each -> JsonMapper.shared().readTree(options(each)).get("challenge").asString())
            .toList();
    assertThat(challenges)
        .doesNotHaveDuplicates()
        .allSatisfy(challenge ->
            assertThat(Base64.getUrlDecoder().decode(challenge)).hasSizeGreaterThanOrEqualTo(16));
  }

  /// One that was stolen with its laptop opens nothing any more.
  @Test
  @Asvs("6.5.6")
  void aPasskeyThatWasTakenAwayOpensNothing() {
    var guest = signedUp().guest();
    var key = SoftPasskey.at(address.origin());
    var page = guest.read("/account/passkeys");
    var handle = JsonMapper.shared().readTree(options(page)).get("user").get("id").asString();
    guest.submit(
        page, "/account/passkeys", Map.of("answer", key.made(options(page)), "name", "My laptop"));
    assertThat(comes(key, handle)).isEqualTo(303);
    var remove =
        guest.read("/account").select("form[action$=/remove][action*=passkeys]").attr("action");
    assertThat(guest.submit("/account", remove, Map.of()).statusCode()).isEqualTo(303);
    assertThat(comes(key, handle)).isEqualTo(400);
  }

  private int comes(SoftPasskey key, String handle) {
    var guest = new Guest(port);
    var page = guest.read("/sign-in/" + school.address());
    var answer = Map.of("answer", key.shown(options(page), handle));
    return guest.submit(page, "/sign-in/" + school.address() + "/passkey", answer).statusCode();
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
    var nobodys = rename.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());
    var token = guest.read("/account").expectFirst("input[name=_csrf]").val();
    for (var name : List.of("", "The blue one")) {
      assertThat(guest.post(nobodys, Map.of("_csrf", token, "name", name)).statusCode())
          .isEqualTo(404);
    }
  }
}
