package gatehouse.signin.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.house.Asvs;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.records.Records;
import gatehouse.schools.School;
import gatehouse.signin.SettableClock;
import gatehouse.tenancy.Tenancy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SessionsTest {
  private final SettableClock clock = new SettableClock();
  private final Tenancy tenancy;
  private final JdbcClient database;
  private final Sessions sessions;
  private final School school;
  private final School elsewhere;
  private final PersonId head;

  SessionsTest(
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database,
      @Autowired Records records,
      @Autowired TestSchool schools) {
    this.tenancy = tenancy;
    this.database = database;
    this.sessions = new Sessions(new JdbcSessionStore(database), records, clock);
    this.school = schools.any();
    this.elsewhere = schools.any();
    this.head = schools.somebody(school, Role.HEADTEACHER);
  }

  @Test
  @Asvs("7.3.1")
  void aSessionEndsAfterHalfAnHourWithoutUse() {
    var secret = begin(Way.PASSKEY, Optional.of(Proof.PASSKEY));
    clock.pass(Duration.ofMinutes(29));
    assertThat(use(secret)).isPresent();
    clock.pass(Duration.ofMinutes(29));
    assertThat(use(secret)).isPresent();
    clock.pass(Duration.ofMinutes(30));
    assertThat(use(secret)).isEmpty();
  }

  /// As the document says: what the provider's own session does is no matter.
  @Test
  @Asvs("7.6.1")
  void aSessionThatBeganWithAnotherProviderEndsLikeAnyOther() {
    var secret = begin(Way.IDENTITY, Optional.of(Proof.IDENTITY));
    for (var minutes = 0; minutes < 12 * 60; minutes += 20) {
      assertThat(use(secret)).isPresent();
      clock.pass(Duration.ofMinutes(20));
    }
    assertThat(use(secret)).isEmpty();
    var unused = begin(Way.IDENTITY, Optional.of(Proof.IDENTITY));
    clock.pass(Duration.ofMinutes(30));
    assertThat(use(unused)).isEmpty();
  }

  @Test
  @Asvs("7.3.2")
  void aSessionEndsAfterADaysWorkWhateverHappens() {
    var secret = begin(Way.PASSKEY, Optional.of(Proof.PASSKEY));
    for (var minutes = 0; minutes < 12 * 60; minutes += 20) {
      assertThat(use(secret)).isPresent();
      clock.pass(Duration.ofMinutes(20));
    }
    assertThat(use(secret)).isEmpty();
  }

  @Test
  void lookingIsNoUse() {
    var secret = begin(Way.PASSKEY, Optional.of(Proof.PASSKEY));
    clock.pass(Duration.ofMinutes(29));
    assertThat(in(school, () -> sessions.look(secret))).isPresent();
    clock.pass(Duration.ofMinutes(2));
    assertThat(use(secret)).isEmpty();
  }

  @Test
  void halfWayLastsAQuarterOfAnHour() {
    var secret = begin(Way.PASSWORD, Optional.empty());
    clock.pass(Duration.ofMinutes(14));
    assertThat(use(secret)).isPresent();
    clock.pass(Duration.ofMinutes(1));
    assertThat(use(secret)).isEmpty();
  }

  @Test
  void aVisitLastsHalfAnHourHoweverBusy() {
    var secret = begin(Way.LINK, Optional.empty());
    clock.pass(Duration.ofMinutes(15));
    assertThat(use(secret)).isPresent();
    clock.pass(Duration.ofMinutes(15));
    assertThat(use(secret)).isEmpty();
  }

  @Test
  @Asvs("7.2.4")
  void aSecondFactorChangesTheSecret() {
    var before = begin(Way.PASSWORD, Optional.empty());
    var session = use(before).orElseThrow();
    var after = in(school, () -> sessions.prove(session, Proof.CODE)).secret();
    assertThat(use(before)).isEmpty();
    assertThat(use(after)).map(Session::standing).contains(Session.Standing.IN);
    assertThat(after).hasSize(43).isNotEqualTo(before);
  }

  @Test
  void aSecretOpensNothingAtAnotherSchool() {
    var secret = begin(Way.PASSKEY, Optional.of(Proof.PASSKEY));
    assertThat(in(elsewhere, () -> sessions.use(secret))).isEmpty();
  }

  @Test
  void theDatabaseKeepsNoSecret() {
    var secret = begin(Way.PASSKEY, Optional.of(Proof.PASSKEY));
    var rows =
        in(
            school,
            () ->
                database
                    .sql("select row_to_json(s)::text from signin.session s")
                    .query(String.class)
                    .list());
    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(secret));
  }

  @Test
  @Asvs("7.4.1")
  void sessionsEndInTheTransactionThatEndsThem() {
    var secret = begin(Way.PASSKEY, Optional.of(Proof.PASSKEY));
    var kept = begin(Way.PASSKEY, Optional.of(Proof.PASSKEY));
    var id = use(kept).orElseThrow().id();
    in(school, () -> sessions.endAll(head, Optional.of(id), Optional.of(head.value())));
    assertThat(use(secret)).isEmpty();
    assertThat(use(kept)).isPresent();
    try {
      tenancy.transaction(
          school.id(),
          () -> {
            sessions.endAll(head, Optional.empty(), Optional.empty());
            throw new IllegalStateException("it did not happen");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("it did not happen");
    }
    assertThat(use(kept)).isPresent();
  }

  private String begin(Way way, Optional<Proof> proof) {
    return in(school, () -> sessions.begin(head, way, proof, "Firefox on Linux")).secret();
  }

  private Optional<Session> use(String secret) {
    return in(school, () -> sessions.use(secret));
  }

  private <T> T in(School at, Supplier<T> work) {
    return tenancy.transaction(at.id(), work);
  }
}
