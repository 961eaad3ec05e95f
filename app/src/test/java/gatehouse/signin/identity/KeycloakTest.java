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
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    var school = schools.any();
    var amy = Person.named(Name.of("Amy", "Head")).at(new Email("amy@oakfield.test"));
    schools.in(
        school,
        () -> {
          people.add(
              amy,
              List.of(Appointment.from(amy.id(), Role.HEADTEACHER, TestSchool.LONG_AGO)),
              Optional.empty());
          return amy;
        });
    var administrator =
        Member.proven(port, school, schools.somebody(school, Role.IT_ADMINISTRATOR));
    administrator.submit(
        "/school/sign-in",
        "/school/sign-in",
        Map.of(
            "kind", "other",
            "name", "Oakfield",
            "issuer", System.getProperty("gatehouse.keycloak", ""),
            "client", "gatehouse",
            "secret", "gatehouse-secret"));
    var guest = new Guest(port);
    var button = guest.read("/sign-in/" + school.address()).select("a[href*=/with/]").attr("href");
    var back = URI.create(signInThere(Guest.leadsTo(guest.get(button))));
    assertThat(Guest.leadsTo(guest.get(back.getRawPath() + "?" + back.getRawQuery())))
        .startsWith("/sign-in/second-factor");
    assertThat(guest.read("/sign-in/second-factor/set-up").text()).contains("Amy Head");
  }

  /// As a browser does; returns where Keycloak sends it back to.
  private static String signInThere(String address) throws IOException, InterruptedException {
    var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    var page =
        client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    var form = Jsoup.parse(page.body(), address).expectFirst("form");
    var fields =
        "username=amy&password=" + URLEncoder.encode("a-long-passphrase", StandardCharsets.UTF_8);
    var sent =
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields))
            .build();
    return client
        .send(sent, BodyHandlers.discarding())
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }
}
