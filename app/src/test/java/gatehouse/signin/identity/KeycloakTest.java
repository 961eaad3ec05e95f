package gatehouse.signin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.signin.codes.Base32;
import gatehouse.signin.codes.Totp;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Against a real Keycloak on this machine, where `-Dgatehouse.keycloak` names its issuer: realm
/// oakfield, client gatehouse with the secret gatehouse-secret, user amy.
@ServiceTest
@EnabledIfSystemProperty(named = "gatehouse.keycloak", matches = "http.+")
class KeycloakTest {
  private static final String KEYCLOAK = System.getProperty("gatehouse.keycloak", "");
  private static final String FACTOR = "/sign-in/second-factor";

  private final int port;
  private final TestSchool schools;
  private final People people;

  KeycloakTest(@LocalServerPort int port, @Autowired TestSchool schools, @Autowired People people) {
    this.port = port;
    this.schools = schools;
    this.people = people;
  }

  @Test
  void amyComesInByKeycloakAndIsAskedForASecondFactorHere() throws Exception {
    var school = withAmy();
    uses(school, KEYCLOAK);
    var guest = new Guest(port);
    assertThat(comes(guest, school)).startsWith(FACTOR);
    assertThat(Guest.leadsTo(guest.get("/home"))).as("half in").startsWith("/sign-in");
    assertThat(guest.read(FACTOR + "/set-up").text()).contains("Amy Head");
    var app = guest.read(FACTOR + "/set-up/app");
    var secret = Base32.decode(app.expectFirst("main .gatehouse-reference").text());
    guest.submit(app, FACTOR + "/set-up/app", Map.of("code", code(secret, 0)));
    assertThat(guest.read("/home").text()).contains("Amy Head", "Headteacher");

    var nextDay = new Guest(port);
    assertThat(comes(nextDay, school)).startsWith(FACTOR + "?");
    nextDay.submit(FACTOR, FACTOR, Map.of("code", code(secret, 1)));
    assertThat(nextDay.read("/home").text()).contains("Amy Head");
  }

  @Test
  void aCodeThatKeycloakHasNotGivenIsRefused() throws Exception {
    var school = withAmy();
    uses(school, KEYCLOAK);
    var guest = new Guest(port);
    var answer = answer(guest, school).replaceFirst("code=[^&]*", "code=made-up");
    assertThat(Guest.leadsTo(guest.get(answer))).endsWith("?why=refused");
    assertThat(Guest.leadsTo(guest.get("/home"))).startsWith("/sign-in");
  }

  /// Each school has a provider of its own, asked when somebody comes.
  @Test
  void anotherSchoolsProviderThatIsDownStopsNobodyHere() throws Exception {
    var here = withAmy();
    uses(here, KEYCLOAK);
    var there = withAmy();
    uses(there, "http://127.0.0.1:1/realms/nobody");
    var guest = new Guest(port);
    assertThat(Guest.leadsTo(guest.get(button(guest, there)))).endsWith("?why=unreachable");
    assertThat(guest.read("/sign-in/" + there.address()).select("input[name=password]"))
        .isNotEmpty();
    assertThat(comes(new Guest(port), here)).startsWith(FACTOR);
  }

  private School withAmy() {
    var school = schools.any();
    var amy = Person.named(Name.of("Amy", "Head")).at(new Email("amy@oakfield.test"));
    var head = Appointment.from(amy.id(), Role.HEADTEACHER, TestSchool.LONG_AGO);
    schools.in(school, () -> people.add(amy, List.of(head), Optional.empty()));
    return school;
  }

  private void uses(School school, String issuer) {
    var administrator = schools.somebody(school, Role.IT_ADMINISTRATOR);
    Member.proven(port, school, administrator)
        .submit(
            "/school/sign-in",
            "/school/sign-in",
            Map.of(
                "kind", "other",
                "name", "Oakfield",
                "issuer", issuer,
                "client", "gatehouse",
                "secret", "gatehouse-secret"));
  }

  /// Returns where somebody is led who signs in there.
  private static String comes(Guest guest, School school) throws IOException, InterruptedException {
    return Guest.leadsTo(guest.get(answer(guest, school)));
  }

  /// What Keycloak has the browser bring back.
  private static String answer(Guest guest, School school)
      throws IOException, InterruptedException {
    var back = URI.create(signInThere(Guest.leadsTo(guest.get(button(guest, school)))));
    return back.getRawPath() + "?" + back.getRawQuery();
  }

  private static String button(Guest guest, School school) {
    return guest.read("/sign-in/" + school.address()).select("a[href*=/with/]").attr("href");
  }

  private static String code(byte[] secret, int later) {
    return Totp.code(secret, Totp.step(Instant.now()) + later);
  }

  /// As a browser does; returns where Keycloak sends it back to.
  ///
  /// Its cookies are only for secure connections. To a browser one to this machine is secure, to
  /// the JDK's cookie handler it is not.
  private static String signInThere(String address) throws IOException, InterruptedException {
    var client = HttpClient.newHttpClient();
    var page =
        client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    var cookies =
        page.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.replaceAll(";.*", ""))
            .collect(Collectors.joining("; "));
    var form = Jsoup.parse(page.body(), address).expectFirst("form");
    var fields =
        "username=amy&password=" + URLEncoder.encode("a-long-passphrase", StandardCharsets.UTF_8);
    var sent =
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies)
            .POST(BodyPublishers.ofString(fields))
            .build();
    return client
        .send(sent, BodyHandlers.discarding())
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }
}
