package gatehouse.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import gatehouse.SettableClock;
import gatehouse.ledger.Checkpoint;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Verdict;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class SealerTest {
  private final TestRecord record;
  private final TestSchool schools;
  private final Tenancy tenancy;
  private final JdbcClient database;
  private final SealStore store;
  private final Signatures signatures;
  private final Proofs proofs;
  private final TransactionTemplate transactions;

  SealerTest(
      @Autowired TestRecord record,
      @Autowired TestSchool schools,
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database,
      @Autowired SealStore store,
      @Autowired Signatures signatures,
      @Autowired Proofs proofs,
      @Autowired PlatformTransactionManager transactions) {
    this.record = record;
    this.schools = schools;
    this.tenancy = tenancy;
    this.database = database;
    this.store = store;
    this.signatures = signatures;
    this.proofs = proofs;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Test
  void whatIsRecordedIsSealedInItsOrderAndSigned() {
    var school = record.school(1_200);
    assertThat(numbers(school)).isEqualTo(LongStream.rangeClosed(1, 1_200).boxed().toList());
    assertThat(record.check(school).verdict())
        .isInstanceOfSatisfying(
            Verdict.Sound.class,
            sound -> {
              assertThat(sound.size()).isEqualTo(1_200);
              assertThat(sound.signed()).isEqualTo(1_200);
            });
  }

  @Test
  void manySealersAtOnceDoubleNothingAndLoseNothing() throws InterruptedException {
    var school = schools.any();
    for (var round = 0; round < 5; round++) {
      var writers =
          Stream.generate(() -> Thread.ofVirtual().start(() -> writeSome(school))).limit(4);
      var sealers = Stream.generate(() -> Thread.ofVirtual().start(record::seal)).limit(8);
      for (var thread : Stream.concat(writers, sealers).toList()) {
        thread.join();
      }
    }
    record.seal(school);
    assertThat(numbers(school)).isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
    assertThat(record.check(school).whole()).isTrue();
  }

  @Test
  void aSealerWhoDiesLeavesNothingHalfDone() {
    var school = schools.any();
    for (var i = 0; i < 20; i++) {
      record.write(school, Deed.byItself("thing.done"));
    }
    assertThatThrownBy(() ->
            tenancy.transaction(
                school.id(),
                () -> {
                  var tree = store.take().orElseThrow();
                  var waiting = store.waiting(7);
                  var entries = new ArrayList<gatehouse.ledger.Entry>();
                  for (var row : waiting) {
                    entries.add(
                        row.numbered(
                            tree.nextNumber() + entries.size(), Signatures.origin(school.id())));
                  }
                  store.keep(waiting, tree.append(entries));
                  throw new IllegalStateException("killed");
                }))
        .hasMessageContaining("killed");
    record.seal(school);
    assertThat(record.check(school).whole()).isTrue();
    assertThat(numbers(school)).isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void whileOneHasATreeAnotherPassesOn() {
    var school = record.school(1);
    tenancy.transaction(
        school.id(),
        () -> {
          assertThat(store.take()).isPresent();
          var other = new ArrayList<Boolean>();
          var thread =
              Thread.ofVirtual()
                  .start(() ->
                      tenancy.transaction(school.id(), () -> other.add(store.take().isPresent())));
          join(thread);
          assertThat(other).containsExactly(false);
        });
  }

  /// Signed with both keys in turn, the record would verify with neither.
  @Test
  void aNodeWithOtherKeysSealsNothing() {
    var school = record.school(3);
    var others = new Signatures(new byte[32]);
    var stranger =
        new Sealer(store, others, tenancy, transactions, _ -> {}, java.time.Clock.systemUTC());
    assertThatThrownBy(() ->
            tenancy.transaction(
                school.id(),
                () -> {
                  insertUnseen(school);
                  int sealed = 0;
                  // The service's own sealer may have the tree for a moment.
                  while (sealed == 0) {
                    sealed = stranger.sealNow(school.id());
                  }
                  return sealed;
                }))
        .hasMessageContaining("GATEHOUSE_KEYS");
    assertThat(record.check(school).whole()).isTrue();
  }

  @Test
  void theFirstCheckpointOfADayIsToldAsSuch() {
    var clock = new SettableClock(Instant.parse("2026-05-05T22:30:00Z"));
    var told = new ArrayList<CheckpointSigned>();
    var school = schools.any();
    ApplicationEventPublisher events =
        event -> {
          if (event instanceof CheckpointSigned signed && signed.school().equals(school.id())) {
            told.add(signed);
          }
        };
    var ours = new Sealer(store, signatures, tenancy, transactions, events, clock);
    // Half past eleven, a quarter to twelve, and midnight in British summer time.
    for (var pause : List.of(0, 15, 15)) {
      clock.pass(Duration.ofMinutes(pause));
      tenancy.transaction(
          school.id(),
          () -> {
            insertUnseen(school);
            assertThat(ours.sealNow(school.id())).isEqualTo(1);
          });
    }
    assertThat(told).extracting(CheckpointSigned::firstOfDay).containsExactly(true, false, true);
  }

  @Test
  void anEntryIsProvenToBeInTheRecord() {
    var school = record.school(700);
    for (var number : List.of(1L, 2L, 256L, 257L, 511L, 512L, 513L, 699L, 700L)) {
      var entry = entry(school, number);
      var proof = record.in(school, () -> proofs.inclusion(entry)).orElseThrow();
      assertThat(proof.number()).isEqualTo(number);
      assertThat(proves(proof)).as("entry %d", number).isTrue();
    }
  }

  @Test
  void everySchoolIsSignedForWithAKeyOfItsOwn() {
    var one = schools.any();
    var other = schools.any();
    var key = record.in(one, proofs::verifyingKey);
    assertThat(key).startsWith("gatehouse/" + one.id() + "+");
    assertThat(key.substring(key.lastIndexOf('+')))
        .isNotEqualTo(
            record
                .in(other, proofs::verifyingKey)
                .substring(record.in(other, proofs::verifyingKey).lastIndexOf('+')));
  }

  /// Reads the proof as its text has it, with nothing from the database.
  private static boolean proves(Proofs.Inclusion proof) {
    var parts = proof.text().split("\n\n", 2);
    var lines = parts[0].lines().toList();
    assertThat(lines.getFirst()).isEqualTo("c2sp.org/tlog-proof@v1");
    var index = Long.parseLong(lines.get(1).substring("index ".length()));
    var path = lines.stream().skip(2).map(gatehouse.ledger.Hash::parse).toList();
    Checkpoint checkpoint = SignedCheckpoint.parse(parts[1]).checkpoint();
    var leaf =
        gatehouse.ledger.Hash.leaf(
            proof.line().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    assertThat(leaf).hasToString(proof.leaf());
    return new gatehouse.ledger.Inclusion(index, checkpoint.size(), path).proves(leaf, checkpoint);
  }

  private void writeSome(School school) {
    for (var i = 0; i < 10; i++) {
      record.write(school, Deed.by(UUID.randomUUID(), "thing.done").with("which", "thing " + i));
    }
  }

  private void insertUnseen(School school) {
    record.write(school, Deed.byItself("thing.done"));
  }

  private List<Long> numbers(School school) {
    record.seal(school);
    return tenancy.transaction(
        school.id(),
        () ->
            database
                .sql("select number from records.leaf where school_id = :school order by number")
                .param("school", school.id().value())
                .query(Long.class)
                .list());
  }

  private UUID entry(School school, long number) {
    return tenancy.transaction(
        school.id(),
        () ->
            database
                .sql("select entry_id from records.leaf where school_id = :school and number = :n")
                .param("school", school.id().value())
                .param("n", number)
                .query(UUID.class)
                .single());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
