package gatehouse.installation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.dao.DuplicateKeyException;

class DiscreetErrorTest {
  private static final String NAME = "Persephone Quillfeather";

  @Test
  void theDatabasesWordsBecomeItsCode() {
    var cause = new SQLException("duplicate key: (" + NAME + ")", "23505");
    assertThat(logged(new DuplicateKeyException("insert …; " + cause.getMessage(), cause)))
        .doesNotContain(NAME)
        .contains("DuplicateKeyException", "Caused by: java.sql.SQLException: SQLSTATE 23505")
        .contains("at gatehouse.installation.DiscreetErrorTest.theDatabasesWordsBecomeItsCode");
  }

  @Test
  void whatSomebodyTypedIsNotQuoted() {
    assertThat(logged(failure(() -> LocalDate.parse(typed()))))
        .doesNotContain(NAME)
        .contains("java.time.format.DateTimeParseException", "kept out of the log");
  }

  @Test
  void whatWasSuppressedOrSaidAgainIsNotEither() {
    var outer = new RuntimeException(new IllegalStateException(NAME));
    outer.addSuppressed(new IllegalArgumentException(NAME));
    assertThat(logged(outer))
        .doesNotContain(NAME)
        .contains("Suppressed: java.lang.IllegalArgumentException", "Caused by: ");
  }

  @Test
  void whatTheJdkSaysOfClassesNumbersAndHostsIsKept() {
    assertThat(logged(new ConnectException("Connection refused"))).contains("Connection refused");
    assertThat(logged(failure(() -> typed().charAt(99)))).contains("99").doesNotContain(NAME);
  }

  @Test
  void whatStopsAStartIsToldInFull() {
    assertThat(logged(new IllegalStateException("No template"), SpringApplication.class.getName()))
        .contains("No template");
  }

  @Test
  void aLineWithoutAnErrorStaysOneLine() {
    assertThat(layout().doLayout(event("All is well", null, "any"))).isEqualTo("All is well");
  }

  private static String typed() {
    return NAME;
  }

  private static Throwable failure(Callable<?> act) {
    try {
      return new AssertionError("It did not fail but gave " + act.call());
    } catch (Exception failed) {
      return failed;
    }
  }

  private static String logged(Throwable thrown) {
    return logged(thrown, "any");
  }

  private static String logged(Throwable thrown, String logger) {
    return layout().doLayout(event("failed ", thrown, logger));
  }

  private static LoggingEvent event(String line, @Nullable Throwable thrown, String logger) {
    return new LoggingEvent(
        "here", new LoggerContext().getLogger(logger), Level.ERROR, line, thrown, null);
  }

  private static PatternLayout layout() {
    var starting =
        new ApplicationStartingEvent(
            new DefaultBootstrapContext(), new SpringApplication(), new String[0]);
    new DiscreetErrors().onApplicationEvent(starting);
    var layout = new PatternLayout();
    layout.setContext(new LoggerContext());
    layout.setPattern("%msg%discreet");
    layout.start();
    return layout;
  }
}
