package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.ConsoleAppender;
import gatehouse.Guest;
import gatehouse.Member;
import gatehouse.ServiceTest;
import gatehouse.Visitor;
import gatehouse.access.Role;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the technical log tells of those who try to get past what protects us, and that nobody
/// writes into it but we.
///
/// Seen to fail: `whatIsRefusedLeavesALine` by the method of the page of errors.
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {
  private final int port;
  private final TestSchool schools;
  private final School school;

  SecurityLogTest(@LocalServerPort int port, @Autowired TestSchool schools) {
    this.port = port;
    this.schools = schools;
    this.school = schools.any();
  }

  @Test
  @Asvs({"16.3.2", "16.2.1"})
  void whoTriesWhatTheyMayNotLeavesALine(CapturedOutput log) {
    var teacher = schools.somebody(school, Role.STAFF);
    assertThat(Member.of(port, school, teacher).get("/invitations").statusCode()).isEqualTo(404);
    assertThat(log.getAll())
        .contains("%s of %s may not SEE INVITATIONS: NO_RIGHT".formatted(teacher, school.id()));
  }

  @Test
  @Asvs("16.3.3")
  void whatIsRefusedLeavesALine(CapturedOutput log) {
    var visitor = new Visitor(port);
    var form = "application/x-www-form-urlencoded";
    visitor.send("POST", "/sign-out", "a=b", "Content-Type", form);
    visitor.send("POST", "/sign-out", "a=b", "Content-Type", form, "Sec-Fetch-Site", "cross-site");
    visitor.send("POST", "/api/v1/ask", "x".repeat(300_000));
    visitor.get("/a;b=c");
    visitor.send("POST", "/sign-out", "a=%00", "Content-Type", form);
    assertThat(log.getAll().lines())
        .anyMatch(line -> line.endsWith("POST from 127.0.0.1 was refused with 403"))
        .anyMatch(line -> line.endsWith("POST from 127.0.0.1 was refused with 400"))
        .anyMatch(line -> line.endsWith("POST from 127.0.0.1 was refused with 413"))
        .anyMatch(line -> line.endsWith("GET from 127.0.0.1 was refused with 400"));
  }

  @Test
  @Asvs("16.3.3")
  void whoGuessesLeavesALine(CapturedOutput log) {
    var guest = new Guest(port);
    var path = "/sign-in/" + school.address();
    var page = guest.read(path);
    for (var guess = 0; guess < 6; guess++) {
      guest.submit(page, path, Map.of("email", "nobody@school.example", "password", "x" + guess));
    }
    assertThat(log.getAll())
        .contains("Somebody guesses at " + school.id() + ": the next try waits");
  }

  @Test
  @Asvs("16.2.5")
  void noLineTellsWhatOpensAnInvitation(CapturedOutput log) {
    var token = "A".repeat(43);
    var path = "/join/" + school.address() + "/" + token;
    assertThat(new Visitor(port).send("POST", path, "a=b").statusCode()).isEqualTo(403);
    assertThat(log.getAll())
        .contains("POST from 127.0.0.1 was refused with 403")
        .doesNotContain(token);
  }

  @Test
  @Asvs("16.4.1")
  void nobodyElseBeginsALine(CapturedOutput log) {
    LoggerFactory.getLogger("gatehouse.test")
        .warn("from {}", "here\r\n2026-11-21 ERROR \u001b[31mforged\u2028\u0085and\u202E \t");
    new Visitor(port).send("POST", "/%0d%0aERROR%20forged", "a=b");
    assertThat(log.getAll().lines())
        .filteredOn(line -> line.contains("forged"))
        .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT.*"))
        .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
  }

  @Test
  @Asvs("16.2.1")
  void everyLineSaysWhenByWorldTime(CapturedOutput log) {
    LoggerFactory.getLogger("gatehouse.test").warn("a line to look at");
    assertThat(log.getAll().lines().filter(line -> line.contains("a line to look at")))
        .singleElement()
        .asString()
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z WARN  test: a line to look at");
    var written =
        log.getAll()
            .replaceAll("(?s).*(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z) WARN  test: a line.*", "$1");
    assertThat(Instant.parse(written)).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
  }

  @Test
  @Asvs("16.2.3")
  void theLogGoesToTheConsoleAlone() {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    for (var logger : context.getLoggerList()) {
      for (var all = logger.iteratorForAppenders(); all.hasNext(); ) {
        assertThat(all.next()).isInstanceOf(ConsoleAppender.class);
      }
    }
    assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders()).hasNext();
  }
}
