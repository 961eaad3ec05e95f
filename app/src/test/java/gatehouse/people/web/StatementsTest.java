package gatehouse.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.people.YearGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages that are used most ask the database at most six times, the tenant's setting at the
/// start of each transaction, the visitor and the school's name included.
///
/// Counted by what Spring logs: each statement, and each transaction for its setting. Seen to fail
/// by reading the partners of the visitor for the person's page.
@ServiceTest
class StatementsTest extends Pages {
  private static final int MOST = 6;

  private final List<Logger> loggers =
      List.of(
          logger("org.springframework.jdbc.core.JdbcTemplate"),
          logger("gatehouse.tenancy.TenantTransactions"));
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  StatementsTest(@Autowired TestSchool schools, @LocalServerPort int port) {
    super(schools, port);
  }

  @BeforeEach
  void listen() {
    heard.start();
    loggers.forEach(logger -> {
      logger.setLevel(Level.DEBUG);
      logger.setAdditive(false);
      logger.addAppender(heard);
    });
  }

  @AfterEach
  void stopListening() {
    loggers.forEach(logger -> {
      logger.detachAppender(heard);
      logger.setAdditive(true);
      logger.setLevel(null);
    });
  }

  @Test
  void aListAsksSixTimesHoweverLongItIs() {
    for (var number = 0; number < 30; number++) {
      schools.pupil(school, YearGroup.YEAR_2);
    }
    assertThat(statements(() -> headteacher.get("/people"))).isBetween(5, MOST);
    assertThat(statements(() -> headteacher.get("/people/pupils"))).isBetween(5, MOST);
    assertThat(statements(() -> headteacher.get("/people/parents"))).isBetween(5, MOST);
    var token = headteacher.read("/people").expectFirst("input[name=_csrf]").val();
    assertThat(
            statements(
                () -> headteacher.post("/people/pupils", Map.of("_csrf", token, "q", "ada fenn"))))
        .isBetween(5, MOST);
  }

  @Test
  void aPersonsPageDoesToo() {
    var pupil = schools.pupil(school, YearGroup.YEAR_2);
    PersonId teacher = schools.somebody(school, Role.STAFF, Role.PARENT);
    schools.linked(school, teacher, pupil);
    schools.partners(school, teacher, head);
    assertThat(statements(() -> headteacher.get("/people/" + teacher))).isBetween(5, MOST);
    assertThat(statements(() -> headteacher.get("/people/pupils/" + pupil))).isBetween(5, MOST);
  }

  /// What the request asks; postmen, caretakers and sealers walk meanwhile on threads of their own.
  private int statements(Runnable work) {
    heard.list.clear();
    work.run();
    return (int)
        List.copyOf(heard.list).stream()
            .filter(told -> !told.getThreadName().startsWith("scheduling-"))
            .map(ILoggingEvent::getFormattedMessage)
            .filter(told ->
                told.startsWith("Executing prepared SQL statement")
                    || told.startsWith("Creating new transaction"))
            .count();
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
