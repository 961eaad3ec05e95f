package gatehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gatehouse.database.StartProblem.NotThereYet;
import gatehouse.database.StartProblem.TurnedAway;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PatienceTest {

  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final Logger LOG = Logger.getLogger(Patience.class.getName());

  private final Patience patience = new Patience(Duration.ofMinutes(1), PAUSE);
  private final Postgres server = TemporaryPostgres.shared();
  private final Lines log = new Lines();

  @BeforeEach
  void listen() {
    LOG.addHandler(log);
  }

  @AfterEach
  void listenNoLonger() {
    LOG.removeHandler(log);
  }

  @Test
  void a_server_that_replays_its_log_is_waited_for_and_that_is_said_once() throws Exception {
    try (var doorman = new Doorman(3)) {
      patience.await(doorman.before(server.app()));
      assertThat(doorman.knocks()).isEqualTo(4);
    }
    assertThat(log.lines)
        .singleElement()
        .asString()
        .contains("does not let gatehouse_app at", "the database system is starting up", "60 s");
  }

  @Test
  void a_server_that_is_there_is_not_waited_for_and_nothing_is_said() throws Exception {
    try (var doorman = new Doorman(0)) {
      patience.await(doorman.before(server.app()));
      assertThat(doorman.knocks()).isEqualTo(1);
    }
    assertThat(log.lines).isEmpty();
  }

  @Test
  void a_server_that_lets_nobody_in_is_an_error_that_says_how_long_and_why() throws Exception {
    try (var doorman = new Doorman(Integer.MAX_VALUE)) {
      var login = doorman.before(server.app());
      var refusal = refusal(new Patience(Duration.ofSeconds(1), PAUSE), login);
      assertThat(refusal.problem()).isInstanceOf(NotThereYet.class);
      assertThat(refusal)
          .hasMessageContaining("for 1 s (FATAL: the database system is starting up)")
          .hasMessageContaining("See that it runs");
      assertThat(doorman.knocks()).isGreaterThan(2);
    }
  }

  @Test
  void a_server_that_does_not_answer_yet_is_waited_for_too() throws Exception {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    var login = Launch.details(port, Roles.DATABASE, "me", "open sesame");
    var refusal = refusal(new Patience(Duration.ofMillis(50), PAUSE), login);
    assertThat(refusal.problem()).isInstanceOf(NotThereYet.class);
    assertThat(refusal.getMessage()).contains("refused").doesNotContain("sesame");
    assertThat(log.lines).hasSize(1);
  }

  @Test
  void a_wrong_password_is_no_reason_to_wait() throws Exception {
    try (var doorman = new Doorman(0)) {
      var login = doorman.before(new ConnectionDetails(server.app().jdbcUrl(), "nobody", "wrong"));
      var refusal = refusal(patience, login);
      assertThat(refusal.problem()).isInstanceOf(TurnedAway.class);
      assertThat(refusal).hasMessageContaining("turns away nobody at");
      assertThat(doorman.knocks()).isEqualTo(1);
    }
    assertThat(log.lines).isEmpty();
  }

  @Test
  void a_name_that_nobody_knows_is_no_reason_to_wait() {
    var lost = new SQLException("The connection attempt failed.", "08001");
    assertThat(Patience.mayPass(lost)).isTrue();
    lost.initCause(new UnknownHostException("databse.example"));
    assertThat(Patience.mayPass(lost)).isFalse();
  }

  @Test
  void an_external_server_is_waited_for_with_both_logins() throws Exception {
    try (var doorman = new Doorman(1)) {
      var external =
          new ExternalPostgres(doorman.before(server.owner()), doorman.before(server.app()));
      assertThat(external.awaited(Duration.ofMinutes(1))).isSameAs(external);
      assertThat(doorman.knocks()).isEqualTo(3);
    }
  }

  private static CannotStart refusal(Patience patience, ConnectionDetails login) {
    return catchThrowableOfType(CannotStart.class, () -> patience.await(login));
  }

  private static final class Lines extends Handler {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      lines.add(new SimpleFormatter().formatMessage(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
