package gatehouse.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.Gatehouse;
import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.access.Role;
import gatehouse.backup.BackupRefused;
import gatehouse.backup.RecoveryKey;
import gatehouse.database.ConnectionDetails;
import gatehouse.database.TemporaryPostgres;
import gatehouse.demonstration.Demonstration;
import gatehouse.demonstration.SmallDemonstration;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.TestSchool;
import gatehouse.records.LedgerCheck;
import gatehouse.records.SealedNow;
import gatehouse.schools.School;
import gatehouse.signin.codes.Base32;
import gatehouse.signin.codes.Totp;
import gatehouse.tenancy.Tenancy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The fire drill: a demonstration is backed up while it runs, its machine is lost, and on an empty
/// one somebody signs in again.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreDrillTest {
  private static final Pattern CANARY = Pattern.compile("zq[0-9a-f]{12}");
  private static final String PASSWORD = "copper willow ladder";
  private static final String FACTOR = "/sign-in/second-factor";
  private static final String SET_UP = FACTOR + "/set-up";

  @TempDir private static Path folder;
  private static Path file;
  private static RecoveryKey key;
  private static Head head;
  private static String told;

  @BeforeAll
  static void backUpWhatRuns() {
    file = folder.resolve("elsewhere/backup.age");
    try (var service = serve(folder.resolve("first"), "--gatehouse.demonstration-canary=zq")) {
      SmallDemonstration.enter(service.getBean(Demonstration.class));
      head = signUp(service);
      SealedNow.seal(service);
      var settings = settings(folder.resolve("first"));
      key = RecoveryKey.read(said(out -> backup(settings, out).newKey()));
      told = said(out -> backup(settings, out).backUp(Optional.of(file)));
    }
  }

  @Test
  @Order(1)
  void theFileTellsNothing() throws Exception {
    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(bytes)
        .doesNotContainPattern(CANARY)
        .doesNotContain("Okafor", head.secret(), "records.");
    assertThat(told).contains("Backed up", "rows of", "It opens with the recovery sheet of key");
  }

  @Test
  @Order(2)
  void nothingOnTheServerOpensIt() throws Exception {
    try (var files = Files.walk(folder.resolve("first"))) {
      for (var each : files.filter(Files::isRegularFile).toList()) {
        var text = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
        assertThat(text).as(each.toString()).doesNotContain(key.text().substring(16, 40));
      }
    }
  }

  @Test
  @Order(3)
  void onAnEmptyMachineSomebodySignsInAgainAndTheRecordVerifies() {
    var home = folder.resolve("second");
    var said = said(out -> assertThat(restore(home, file, key, out)).isTrue());
    assertThat(said)
        .contains("Restored", head.school().name() + ": Each of the", "Every record verified.");
    try (var service = serve(home)) {
      var port = port(service);
      var thief = new Guest(port);
      thief.set("gatehouse", head.session());
      assertThat(Guest.leadsTo(thief.get("/home"))).as("signed in before").startsWith("/sign-in");
      var guest = new Guest(port);
      var path = "/sign-in/" + head.school().address();
      var answer = guest.submit(path, path, Map.of("email", head.email(), "password", PASSWORD));
      assertThat(Guest.leadsTo(answer)).isEqualTo(FACTOR);
      guest.submit(FACTOR, FACTOR, Map.of("code", head.code(1)));
      assertThat(guest.read("/home").text()).contains("Ines Okafor", "Headteacher");
      var found =
          service
              .getBean(Tenancy.class)
              .in(head.school().id(), () -> service.getBean(LedgerCheck.class).check(List.of()));
      assertThat(found.whole()).isTrue();
      assertThat(said(out -> assertThat(examine(home, out)).isZero())).contains("ok       fsync");
    }
  }

  @Test
  @Order(4)
  void whatCannotBeRestoredLeavesNothingBehind() throws Exception {
    var bytes = Files.readAllBytes(file);
    var cut = Files.write(folder.resolve("cut.age"), Arrays.copyOf(bytes, bytes.length - 70_000));
    bytes[bytes.length / 2] ^= 1;
    var altered = Files.write(folder.resolve("altered.age"), bytes);
    refused(cut, key, "not whole");
    refused(altered, key, "not whole");
    refused(file, RecoveryKey.generate().key(), "does not open");
    refused(folder.resolve("none.age"), key, "There is no file");
  }

  private static void refused(Path backup, RecoveryKey opening, String why) {
    var home = folder.resolve("third");
    assertThatThrownBy(() -> said(out -> restore(home, backup, opening, out)))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining(why);
    assertThat(home).doesNotExist();
  }

  @Test
  @Order(5)
  void anInstallationIsNeverOverwrittenAndADemonstrationStaysOne() {
    assertThatThrownBy(() -> said(out -> restore(folder.resolve("first"), file, key, out)))
        .hasMessageContaining("is not empty");
    var asSchools =
        new RestoreCommand(List.of("--gatehouse.home=" + folder.resolve("x")), System.out);
    assertThatThrownBy(() -> asSchools.restore(file, key, List.of()))
        .hasMessageContaining("say --demo");
  }

  /// On a server that somebody else runs the owner of the tables is no superuser.
  @Test
  @Order(6)
  void itMovesToAnExternalDatabaseAndBackAndTellsOfAChangedRecord() throws Exception {
    var settings = external(folder.resolve("fourth"));
    var said = said(out -> assertThat(restore(settings, file, key, out)).isTrue());
    assertThat(said).contains("Every record verified.");
    assertThat(folder.resolve("fourth/keys/record")).exists();
    assertThat(folder.resolve("fourth/data")).doesNotExist();
    var back = folder.resolve("elsewhere/back.age");
    var again = said(out -> backup(settings, out).backUp(Optional.of(back)));
    assertThat(rows(again)).isEqualTo(rows(told));

    tamper();
    var tampered = folder.resolve("elsewhere/tampered.age");
    said(out -> backup(settings, out).backUp(Optional.of(tampered)));
    var last =
        said(out -> assertThat(restore(folder.resolve("fifth"), tampered, key, out)).isFalse());
    assertThat(last).contains("Entry 1 is not what", "was changed BEFORE this backup was made");
    assertThat(folder.resolve("fifth/data")).exists();
  }

  private static String rows(String said) {
    return said.substring(0, said.indexOf(" tables"));
  }

  // --- people ------------------------------------------------------------------------------

  /// Signed in with a password and an app; the app's secret is sealed by a key of the home.
  private record Head(School school, String email, String secret, String session) {
    String code(int later) {
      return Totp.code(Base32.decode(secret), Totp.step(Instant.now()) + later);
    }
  }

  private static Head signUp(ConfigurableApplicationContext service) {
    var schools = service.getBean(TestSchool.class);
    var school = schools.any();
    var email = "head@" + school.address() + ".example";
    var person = Person.named(Name.of("Ines", "Okafor")).at(new Email(email));
    var appointment = Appointment.from(person.id(), Role.HEADTEACHER, TestSchool.LONG_AGO);
    schools.in(
        school,
        () -> service.getBean(People.class).add(person, List.of(appointment), Optional.empty()));
    var administrator = schools.somebody(school, Role.IT_ADMINISTRATOR);
    var admin = Member.proven(port(service), school, administrator);
    var letter =
        Jsoup.parse(
            admin.submit("/invitations", "/invitations/people/" + person.id(), Map.of()).body());
    var link = URI.create(letter.expectFirst("[data-letter-link]").text()).getPath();
    var guest = new Guest(port(service));
    guest.submit(link, link, Map.of());
    guest.submit(SET_UP + "/password", SET_UP + "/password", Map.of("password", PASSWORD));
    var app = guest.read(SET_UP + "/app");
    var secret = app.expectFirst("main .gatehouse-reference").text();
    var half = new Head(school, email, secret, "");
    guest.submit(app, SET_UP + "/app", Map.of("code", half.code(0)));
    assertThat(guest.read("/home").text()).contains("Ines Okafor");
    return new Head(school, email, secret, guest.cookie("gatehouse").orElseThrow());
  }

  // --- machines ----------------------------------------------------------------------------

  private static ConfigurableApplicationContext serve(Path home, String... more) {
    var settings = new ArrayList<>(settings(home));
    settings.add("--gatehouse.demonstration-data=false");
    settings.add("--server.port=0");
    settings.addAll(List.of(more));
    return SpringApplication.run(Gatehouse.class, settings.toArray(String[]::new));
  }

  private static List<String> settings(Path home) {
    return List.of("--gatehouse.demonstration=true", "--gatehouse.home=" + home);
  }

  private static int port(ConfigurableApplicationContext service) {
    return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private static BackupCommand backup(List<String> settings, PrintStream out) {
    return new BackupCommand(settings, Clock.systemUTC(), out);
  }

  private static boolean restore(Path home, Path backup, RecoveryKey opening, PrintStream out) {
    return restore(settings(home), backup, opening, out);
  }

  private static boolean restore(
      List<String> settings, Path backup, RecoveryKey opening, PrintStream out) {
    return new RestoreCommand(settings, out).restore(backup, opening, List.of());
  }

  private static int examine(Path home, PrintStream out) {
    return Examination.print(settings(home), Clock.systemUTC(), out);
  }

  // --- the external server -----------------------------------------------------------------

  private static final String DATABASE = "drill_" + ProcessHandle.current().pid();

  private static List<String> external(Path home) throws SQLException {
    var server = TemporaryPostgres.shared();
    run(server.owner(), "create role " + DATABASE + " login password 'open sesame'");
    run(server.owner(), "create database " + DATABASE + " owner " + DATABASE);
    var settings = new ArrayList<>(settings(home));
    settings.add("--gatehouse.database.url=" + superuser().jdbcUrl());
    settings.add("--gatehouse.database.user=" + DATABASE);
    settings.add("--gatehouse.database.password=open sesame");
    settings.add("--gatehouse.database.app-password=" + server.app().password());
    return settings;
  }

  private static ConnectionDetails superuser() {
    var server = TemporaryPostgres.shared().owner();
    return new ConnectionDetails(
        server.jdbcUrl().replace("/gatehouse?", "/" + DATABASE + "?"),
        server.user(),
        server.password());
  }

  private static void tamper() throws SQLException {
    run(
        superuser(),
        """
        update records.entry e set kind = 'nothing.happened' from records.leaf l
        where l.school_id = e.school_id and l.entry_id = e.id and l.number = 1
          and e.school_id = '%s'
        """
            .formatted(head.school().id()));
  }

  private static void run(ConnectionDetails login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// What a command printed.
  private static String said(Act act) {
    var bytes = new ByteArrayOutputStream();
    act.with(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Act {
    void with(PrintStream out);
  }
}
