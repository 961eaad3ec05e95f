package gatehouse.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import gatehouse.Gatehouse;
import gatehouse.Member;
import gatehouse.Visitor;
import gatehouse.access.Role;
import gatehouse.demonstration.Demonstration.Part;
import gatehouse.duties.Duties;
import gatehouse.notices.Letter;
import gatehouse.notices.Matter;
import gatehouse.notices.Notices;
import gatehouse.people.Appointments;
import gatehouse.people.Beginnings;
import gatehouse.people.People;
import gatehouse.people.Today;
import gatehouse.schools.Address;
import gatehouse.schools.Counter;
import gatehouse.schools.Counters;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.schools.calendar.SchoolCalendars;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature;
import gatehouse.signing.Signatures;
import gatehouse.tenancy.Tenancy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A demonstration of its own, in a home of its own, begun, broken off and begun again.
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationTest {
  private static final Canary CANARY = new Canary("zq");

  /// The log belongs to this JVM: what is turned up for this service is turned down after it.
  private static final Logger LOG = (Logger) LoggerFactory.getLogger("gatehouse");

  private static final @Nullable Level BEFORE = LOG.getLevel();

  private static ConfigurableApplicationContext service;
  private static Demonstration demonstration;
  private static Map<String, Integer> afterTwo;

  @BeforeAll
  static void breakOffAndBeginAgain(@TempDir Path home) {
    service =
        SpringApplication.run(
            Gatehouse.class,
            "--gatehouse.demonstration=true",
            "--gatehouse.demonstration-data=false",
            "--gatehouse.demonstration-canary=" + CANARY.prefix(),
            "--gatehouse.home=" + home,
            "--logging.level.gatehouse=debug",
            "--server.port=0");
    demonstration = service.getBean(Demonstration.class);
    demonstration.missing().stream().limit(2).forEach(demonstration::enter);
    dieWithin(demonstration.missing().getFirst());
    afterTwo = people();
    demonstration.missing().forEach(demonstration::enter);
  }

  @AfterAll
  static void end() {
    service.close();
    LOG.setLevel(BEFORE);
  }

  /// As if the service were killed before the school was committed.
  private static void dieWithin(Part part) {
    Part dying =
        new Part(
            part.school(),
            () -> {
              part.work().run();
              throw new IllegalStateException("killed");
            });
    assertThatThrownBy(() -> demonstration.enter(dying)).hasMessage("killed");
  }

  @Test
  void whatWasBrokenOffLeftWholeSchoolsOnly() {
    assertThat(afterTwo).hasSize(2);
  }

  @Test
  void theNextStartAddsWhatIsMissingAndDoublesNothing() {
    assertThat(demonstration.missing()).isEmpty();
    assertThat(people()).hasSize(Profile.ALL.size() + 1).containsAllEntriesOf(afterTwo);
  }

  @Test
  void everySchoolHasItsPeopleAndNobodyElses() {
    for (var profile : Profile.ALL) {
      var today = bean(Today.class).day();
      var made =
          Population.of(profile, new Timeline(today), new Seed(2026), CANARY).people().stream()
              .map(person -> person.id())
              .toList();
      var kept =
          in(school(profile.key()), () -> bean(People.class).all()).stream()
              .map(person -> person.id())
              .toList();
      assertThat(kept).containsExactlyInAnyOrderElementsOf(made);
    }
  }

  @Test
  void theTrustSeesTheFigures() {
    var trust = school("wendlebury").trust().orElseThrow();
    var pupils =
        in(school("wendlebury"), () -> bean(Counters.class).of(trust)).stream()
            .collect(Collectors.toMap(each -> each.name(), each -> each.of(Counter.PUPILS)));
    for (var profile : Profile.ALL) {
      assertThat(pupils).containsEntry(profile.name(), (long) profile.pupils());
    }
  }

  @Test
  void everyCalendarIsSoundForThreeYears() {
    for (var profile : Profile.ALL) {
      var calendar = bean(SchoolCalendars.class).kept(school(profile.key()).id());
      assertThat(calendar.faults()).isEmpty();
      assertThat(calendar.draft().terms()).hasSize(9).allMatch(t -> t.halfTerms().size() == 1);
      assertThat(calendar.draft().insetDays()).hasSize(15);
    }
  }

  @Test
  void dutiesWereMetInTimeAndLateAndSomeAreOpenOrOverdue() {
    for (var profile : Profile.ALL) {
      var open =
          in(school(profile.key()), () -> bean(Duties.class).open(2000)).stream()
              .filter(duty -> duty.task().kind().startsWith("demonstration."))
              .toList();
      var now = Instant.now();
      assertThat(open).hasSize(5);
      assertThat(open).filteredOn(duty -> duty.lateAt(now)).hasSize(2);
    }
  }

  @Test
  void allSchoolsButTheFirstHaveAdoptedTheirPolicyAndMostHaveSigned() {
    for (var profile : Profile.ALL) {
      var school = school(profile.key());
      var edition = in(school, () -> bean(PublishedPolicies.class).latest());
      assertThat(edition.isPresent()).isEqualTo(profile.adopted());
      if (profile.adopted()) {
        var signatures = in(school, () -> bean(Signatures.class).of(edition.orElseThrow().id()));
        assertThat(signatures)
            .filteredOn(Signature.Signed.class::isInstance)
            .hasSizeGreaterThan(20);
        assertThat(signatures).filteredOn(Signature.Refused.class::isInstance).hasSize(1);
        assertThat(signatures).filteredOn(Signature.Asked.class::isInstance).isNotEmpty();
      }
    }
    assertThat(Profile.ALL).filteredOn(profile -> !profile.adopted()).hasSize(1);
  }

  @Test
  void atOneSchoolAFewSignedOnPaperAndTheScanSaysThatItIsNone() {
    var school = school("larkmere");
    var edition = in(school, () -> bean(PublishedPolicies.class).latest()).orElseThrow().id();
    var head =
        in(school, () -> bean(Appointments.class).holding(Role.HEADTEACHER)).iterator().next();
    var member = Member.proven(port(), school, head);
    var page = member.read("/signing/" + edition + "/scans");
    assertThat(page.select("main").text())
        .contains("One signature on paper has no scan yet", "PDF, 1 page");
    var scan = member.get(page.expectFirst("main a[href*=scans/]").attr("href"));
    assertThat(scan.body())
        .startsWith("%PDF-")
        .contains("DEMONSTRATION", "Nobody has signed this sheet");
  }

  @Test
  void aSchoolThatSomebodyHasSetUpIsNotFilled() {
    var other =
        new Demonstration(
            bean(Schools.class),
            bean(SchoolCalendars.class),
            bean(Beginnings.class),
            bean(Duties.class),
            bean(AdoptedPolicy.class),
            bean(Counters.class),
            bean(Tenancy.class),
            bean(Today.class),
            new DemonstrationSettings(true, true, 7, ""));
    assertThat(other.missing()).isEmpty();
  }

  @Test
  void thePageTellsWhatIsInIt() {
    var page = new Visitor(port()).read("/demonstration");
    for (var profile : Profile.ALL) {
      assertThat(page.text()).contains(profile.name(), profile.pupils() + " pupils");
    }
    assertThat(page.select("a[href^=/sign-in/larkmere/demonstration]")).isNotEmpty();
  }

  @Test
  void noTokenGetsIntoTheLogOrALetter(CapturedOutput output) {
    var school = school("ambercombe");
    var head =
        in(school, () -> bean(Appointments.class).holding(Role.HEADTEACHER)).iterator().next();
    var member = Member.of(port(), school, head);
    var shown = new StringBuilder();
    for (var path : List.of("/home", "/duties", "/school/calendar", "/school/settings", "/ask")) {
      shown.append(member.get(path).body());
    }
    assertThat(CANARY.tokens().matcher(shown).find()).as("a page shows who one is").isTrue();
    var letter = Letter.of(head, Matter.LATE, "/duties", "trial of the canary");
    bean(Tenancy.class).transaction(school.id(), () -> bean(Notices.class).write(letter));
    var letters = in(school, () -> bean(Notices.class).latest(200));
    assertThat(letters).isNotEmpty();
    assertThat(letters.toString()).doesNotContainPattern(CANARY.tokens());
    assertThat(output.getAll()).doesNotContainPattern(CANARY.tokens());
  }

  private static Map<String, Integer> people() {
    var counts = new TreeMap<String, Integer>();
    for (var school : demonstration.schools()) {
      counts.put(school.name(), in(school, () -> bean(People.class).all().size()));
    }
    return counts;
  }

  private static School school(String address) {
    return bean(Schools.class).find(new Address(address)).orElseThrow();
  }

  private static <T> T in(School school, Supplier<T> work) {
    return bean(Tenancy.class).in(school.id(), work::get);
  }

  private static <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  private static int port() {
    var web = (WebServerApplicationContext) service;
    return Objects.requireNonNull(web.getWebServer()).getPort();
  }
}
