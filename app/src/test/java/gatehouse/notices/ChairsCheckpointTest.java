package gatehouse.notices;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.Appointments;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.records.Deed;
import gatehouse.records.Proofs;
import gatehouse.records.TestRecord;
import gatehouse.schools.Rounds;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ServiceTest
class ChairsCheckpointTest {
  private final Appointments appointments;
  private final Notices notices;
  private final Proofs proofs;
  private final Rounds rounds;
  private final PlatformTransactionManager transactions;
  private final Tenancy tenancy;
  private final TestRecord record;
  private final TestSchool schools;
  private final LetterStore store;
  private final JdbcClient database;
  private final School school;

  ChairsCheckpointTest(
      @Autowired Appointments appointments,
      @Autowired Notices notices,
      @Autowired Proofs proofs,
      @Autowired Rounds rounds,
      @Autowired PlatformTransactionManager transactions,
      @Autowired Tenancy tenancy,
      @Autowired TestRecord record,
      @Autowired TestSchool schools,
      @Autowired LetterStore store,
      @Autowired JdbcClient database) {
    this.appointments = appointments;
    this.notices = notices;
    this.proofs = proofs;
    this.rounds = rounds;
    this.transactions = transactions;
    this.tenancy = tenancy;
    this.record = record;
    this.schools = schools;
    this.store = store;
    this.database = database;
    this.school = schools.any();
  }

  /// A node that comes after a killed one remembers nothing.
  @Test
  void whatWasOwedWhenANodeWasKilledIsWrittenOnceByTheNextAndTheRecordIsSealedMeanwhile() {
    record.refusesLetters(school);
    var chair = schools.somebody(school, Role.CHAIR);
    try {
      seal();
    } finally {
      record.takesLetters();
    }
    assertThat(record.whole(school)).isTrue();
    assertThat(letters(chair)).isEmpty();
    node().walk();
    assertThat(letters(chair)).extracting(KeptLetter::matter).containsExactly(Matter.CHECKPOINT);
    node().walk();
    assertThat(letters(chair)).hasSize(1);
  }

  @Test
  void nodesThatLookAtOnceWriteOneLetter() throws InterruptedException {
    seal();
    var chair = schools.somebody(school, Role.CHAIR);
    var looks =
        Stream.generate(this::node)
            .limit(8)
            .map(node ->
                Thread.ofVirtual().start(() -> tenancy.transaction(school.id(), node::writeOwed)))
            .toList();
    for (var look : looks) {
      look.join();
    }
    assertThat(letters(chair)).hasSize(1);
  }

  @Test
  void whoeverBecomesChairLaterGetsTheLatestCheckpointAndNoSecondOneThatDay() {
    seal();
    seal();
    var chair = schools.somebody(school, Role.CHAIR);
    write();
    var seal = record.in(school, proofs::latest).orElseThrow();
    var letter = letters(chair).getFirst();
    assertThat(record.in(school, () -> store.find(letter.id())).orElseThrow().enclosure())
        .hasValue(seal.note());
    seal();
    write();
    assertThat(letters(chair)).hasSize(1);
  }

  @Test
  void eachDayOnWhichARecordIsSignedHasALetter() {
    var chair = schools.somebody(school, Role.CHAIR);
    seal();
    write();
    signedADayLater();
    write();
    assertThat(letters(chair)).hasSize(2);
  }

  @Test
  void aSchoolWithoutAChairIsOwedNothing() {
    schools.somebody(school, Role.HEADTEACHER);
    seal();
    write();
    assertThat(record.in(school, () -> notices.latest(10))).isEmpty();
  }

  /// A node that has just started remembers nothing.
  private ChairsCheckpoint node() {
    return new ChairsCheckpoint(appointments, notices, proofs, rounds, transactions);
  }

  private void write() {
    tenancy.transaction(school.id(), node()::writeOwed);
  }

  private void seal() {
    record.write(school, Deed.byItself("thing.done"));
    record.seal(school);
  }

  private void signedADayLater() {
    tenancy.transaction(
        school.id(),
        () ->
            database
                .sql(
                    """
                    insert into records.checkpoint (school_id, size, signed, note)
                    select school_id, size + 1, signed + interval '1 day', note from records.checkpoint
                    where school_id = :school order by size desc limit 1
                    """)
                .param("school", school.id().value())
                .update());
  }

  private List<KeptLetter> letters(PersonId chair) {
    return record.in(school, () -> notices.latest(10)).stream()
        .filter(letter -> letter.to().equals(chair))
        .toList();
  }
}
