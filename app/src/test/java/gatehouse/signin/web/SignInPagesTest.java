package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.ServiceTest;
import gatehouse.house.Asvs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Coming in by any way: where it leads, and what is kept of it.
@ServiceTest
class SignInPagesTest extends AtTheDoor {
  SignInPagesTest(@LocalServerPort int port, @Autowired Desk desk) {
    super(port, desk);
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
    var page = guest.read(path + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
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
}
