package gatehouse.records;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.database.TemporaryPostgres;
import gatehouse.house.Asvs;
import gatehouse.ledger.Fault;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Verdict.Broken;
import gatehouse.ledger.Verdict.Sound;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A record of a thousand entries, changed in every way by the database's superuser: the check
/// names where. Each change is undone after the check, which looks through the superuser's own
/// connection.
///
/// Places are tried in steps of 40, and with `-Dgatehouse.tampered=1` every one.
@ServiceTest
class TamperedDatabaseTest {
  private static final int ENTRIES = 1_000;
  private static final int STEP = Integer.getInteger("gatehouse.tampered", 40);

  private static final String REHASH =
      "update records.leaf l set hash = sha256('\\x00'::bytea || convert_to("
          + EntryRow.LINE
          + ", 'UTF8')) from records.entry e"
          + " where l.school_id = '%1$s' and e.school_id = l.school_id and e.id = l.entry_id";

  private final Tenancy tenancy;
  private final School school;
  private final Connection superuser;
  private final LedgerCheck check;

  TamperedDatabaseTest(
      @Autowired TestRecord record,
      @Autowired Tenancy tenancy,
      @Autowired Signatures signatures,
      @Autowired Records records)
      throws SQLException {
    this.tenancy = tenancy;
    this.school = record.school(ENTRIES);
    var login = TemporaryPostgres.shared().owner();
    this.superuser = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
    var source = new SingleConnectionDataSource(superuser, true);
    this.check =
        new LedgerCheck(
            new JdbcProofStore(JdbcClient.create(source)),
            new LedgerRows(source),
            signatures,
            records);
  }

  @BeforeEach
  void withAllRights() throws SQLException {
    superuser.setAutoCommit(false);
    run("set session_replication_role = replica");
    superuser.commit();
    assertThat(found().whole()).isTrue();
  }

  @AfterEach
  void leave() throws SQLException {
    superuser.rollback();
    superuser.close();
  }

  @Test
  @Asvs("16.4.2")
  void everyEntryThatWasChangedIsNamed() throws SQLException {
    for (var number : places(ENTRIES)) {
      assertThat(
              broken(
                  "update records.entry set at = at + interval '1 microsecond' where "
                      + entry(number)))
          .isEqualTo(new Broken(Fault.ALTERED, number, number, 0, 0));
    }
  }

  @Test
  void everyEntryThatWasRemovedIsNamed() throws SQLException {
    for (var number : places(ENTRIES - 1)) {
      assertThat(
              broken(
                  "delete from records.entry where " + entry(number),
                  "delete from records.leaf where school_id = '%1$s' and number = " + number))
          .isEqualTo(new Broken(Fault.OUT_OF_PLACE, number, number, 0, 0));
    }
  }

  @Test
  void everyEntryThatWasRemovedWithTheRestMovedUpIsNamed() throws SQLException {
    for (var number : places(ENTRIES - 1)) {
      assertThat(
              broken(
                  "delete from records.leaf where school_id = '%1$s' and number = " + number,
                  moved(number + 1, -1)))
          .isEqualTo(new Broken(Fault.ALTERED, number, number, 0, 0));
    }
  }

  @Test
  void everyTwoEntriesThatWereSwappedAreNamed() throws SQLException {
    for (var number : places(ENTRIES - 1)) {
      assertThat(
              broken(
                  "update records.leaf set number = 1000000 where school_id = '%1$s' and number = "
                      + number,
                  "update records.leaf set number = "
                      + number
                      + " where school_id = '%1$s' and number = "
                      + (number + 1),
                  "update records.leaf set number = "
                      + (number + 1)
                      + " where school_id = '%1$s' and number = 1000000"))
          .isEqualTo(new Broken(Fault.ALTERED, number, number, 0, 0));
    }
  }

  /// With a true hash of its own: then the one after it is the first that is not what was sealed,
  /// but for the last, before which the checkpoint is contradicted.
  @Test
  void everyPlaceInWhichAnEntryWasInsertedIsNamed() throws SQLException {
    for (var number : places(ENTRIES - 1)) {
      assertThat(inserted(number))
          .isEqualTo(new Broken(Fault.ALTERED, number + 1, number + 1, 0, 0));
    }
    assertThat(inserted(ENTRIES)).isEqualTo(new Broken(Fault.NOT_AS_SIGNED, 1, ENTRIES, 0, 0));
  }

  private Broken inserted(long number) throws SQLException {
    return broken(
        moved(number, 1),
        "insert into records.entry (school_id, id, at, kind) values ('%1$s',"
            + " '00000000-0000-4000-8000-000000000001', now(), 'thing.invented')",
        "insert into records.leaf (school_id, number, entry_id, hash) values ('%1$s', "
            + number
            + ", '00000000-0000-4000-8000-000000000001', sha256('x'))",
        REHASH + " and l.number = " + number);
  }

  @Test
  void everyTailThatWasCutIsMissed() throws SQLException {
    for (var number : places(ENTRIES)) {
      assertThat(
              broken("delete from records.leaf where school_id = '%1$s' and number >= " + number))
          .isEqualTo(new Broken(Fault.SHORTENED, number, ENTRIES, 0, 0));
    }
  }

  /// All that can be made without the key is made anew, and the signed checkpoints are taken away:
  /// only one that has left the house tells.
  @Test
  void theWholeRewrittenIsFoundByACheckpointHeldOutside() throws SQLException {
    var held =
        SignedCheckpoint.parse(
            tenancy
                .in(
                    school.id(),
                    () ->
                        new JdbcProofStore(
                                JdbcClient.create(new SingleConnectionDataSource(superuser, true)))
                            .latest())
                .orElseThrow()
                .note());
    run("update records.entry set kind = 'other.done' where school_id = '%1$s'");
    run(REHASH);
    assertThat(((Broken) found().verdict()).fault()).isEqualTo(Fault.NOT_AS_SIGNED);
    run("delete from records.checkpoint where school_id = '%1$s'");
    assertThat(found().verdict()).as("nothing inside tells").isInstanceOf(Sound.class);
    assertThat(((Broken) found(held).verdict()).fault()).isEqualTo(Fault.CONTRADICTED);
  }

  private static List<Integer> places(int last) {
    return IntStream.rangeClosed(1, last)
        .filter(number -> number == 1 || number == last || number % STEP == 0)
        .boxed()
        .toList();
  }

  private static String entry(long number) {
    return "school_id = '%1$s' and id = (select entry_id from records.leaf where school_id = '%1$s'"
        + " and number = "
        + number
        + ")";
  }

  /// In two steps, since no two may have one number meanwhile.
  private static String moved(long from, int by) {
    return "update records.leaf set number = number + 1000000 where school_id = '%1$s' and number"
        + " >= "
        + from
        + "; update records.leaf set number = number - 1000000 + "
        + by
        + " where school_id = '%1$s' and number >= 1000000";
  }

  private Broken broken(String... statements) throws SQLException {
    for (var statement : statements) {
      run(statement);
    }
    var verdict = found().verdict();
    superuser.rollback();
    assertThat(verdict).as(String.join("; ", statements)).isInstanceOf(Broken.class);
    return (Broken) verdict;
  }

  private LedgerCheck.Found found(SignedCheckpoint... held) {
    return tenancy.in(school.id(), () -> check.check(List.of(held)));
  }

  private void run(String statement) throws SQLException {
    try (var running = superuser.createStatement()) {
      running.execute(statement.replace("%1$s", school.id().toString()));
    }
  }
}
