package gatehouse.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.Gatehouse;
import gatehouse.Guest;
import gatehouse.house.Asvs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The first minutes of an installation: its own service, with an empty database of its own.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpTest {
  private static final Map<String, String> RIGHT =
      Map.of(
          "kind", "school",
          "school", "Fernhill Primary School",
          "jurisdiction", "england_and_wales",
          "given", "Sam",
          "family", "Adeyemi",
          "email", "sam@fernhill.example");

  @TempDir private static Path home;
  private static ConfigurableApplicationContext service;
  private static int port;

  @BeforeAll
  static void start() {
    service =
        SpringApplication.run(
            Gatehouse.class,
            "--server.port=0",
            "--gatehouse.home=" + home.resolve("school"),
            "--spring.jmx.enabled=false");
    port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @Order(1)
  @Asvs("6.3.2")
  void everythingLeadsToTheSetUpAndNobodyIsThere() {
    for (var path : new String[] {"/", "/sign-in"}) {
      assertThat(Guest.leadsTo(new Guest(port).get(path))).isEqualTo("/set-up");
    }
    assertThat(new Guest(port).read("/set-up").text()).contains("There is no school here yet");
  }

  @Test
  @Order(2)
  void withoutTheCodeNothingIsSetUp() throws Exception {
    var guest = new Guest(port);
    var answers = new HashMap<>(RIGHT);
    answers.put("code", "0000-0000-0000-0000");
    var answer = guest.submit("/set-up", "/set-up", answers);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("That is not the set-up code", "Fernhill Primary School");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  @Order(3)
  void mistakesAreNamedAndNothingTypedIsLost() throws Exception {
    var answers = new HashMap<>(RIGHT);
    answers.put("code", Files.readString(file()).strip());
    answers.put("email", "sam");
    answers.put("family", " ");
    var page = new Guest(port).submit("/set-up", "/set-up", answers);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("href=\"#email\"", "href=\"#family\"", "value=\"Sam\"");
  }

  @Test
  @Order(4)
  void withTheCodeTheSchoolAndItsAdministratorAreThereOnce() throws Exception {
    var answers = new HashMap<>(RIGHT);
    answers.put("code", Files.readString(file()).strip());
    var guest = new Guest(port);
    var other = new Guest(port);
    var page = other.read("/set-up");
    assertThat(Guest.leadsTo(guest.submit("/set-up", "/set-up", answers)))
        .isEqualTo("/sign-in/second-factor/set-up");
    assertThat(guest.read("/sign-in/second-factor/set-up").text()).contains("Sam Adeyemi");
    assertThat(Files.exists(file())).isFalse();
    assertThat(other.submit(page, "/set-up", answers).statusCode()).isEqualTo(404);
    assertThat(new Guest(port).get("/").statusCode()).isEqualTo(200);
  }

  @Test
  @Asvs("15.2.3")
  @Order(5)
  void inASchoolsOwnInstallationNobodyIsAnybodyByOneClick() {
    var guest = new Guest(port);
    assertThat(guest.get("/sign-in/fernhill-primary-school/demonstration").statusCode())
        .isEqualTo(404);
    assertThat(guest.read("/sign-in/fernhill-primary-school").text())
        .doesNotContain("Just looking?");
  }

  @Test
  @Asvs("13.3.2")
  @Order(6)
  void whatOpensSecretsLiesOutsideTheDatabase() throws Exception {
    var key = home.resolve("school/keys/signin");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
        .isEqualTo("rwx------");
  }

  private static Path file() {
    return home.resolve("school/set-up-code");
  }
}
