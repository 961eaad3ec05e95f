package gatehouse.records;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.ledger.Fault;
import gatehouse.ledger.SignedCheckpoint;
import gatehouse.ledger.Verdict.Broken;
import gatehouse.schools.School;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever owns the database can change every row; the check then says where.
@ServiceTest
class LedgerCheckTest {
  /// What stands in the tree for an entry `e` in the place `l`, made anew.
  private static final String HASHED =
      "sha256('\\x00'::bytea || convert_to(" + EntryRow.LINE + ", 'UTF8'))";

  private static final String REHASH_ALL =
      "update records.leaf l set hash = "
          + HASHED
          + " from records.entry e where l.school_id = :school and e.school_id = l.school_id and e.id = l.entry_id";

  private static final String NUMBERED =
      "(select entry_id from records.leaf where school_id = :school and number = %d)";

  private final TestRecord record;
  private final LedgerCheck check;
  private final Proofs proofs;
  private final Signatures signatures;

  LedgerCheckTest(
      @Autowired TestRecord record,
      @Autowired LedgerCheck check,
      @Autowired Proofs proofs,
      @Autowired Signatures signatures) {
    this.record = record;
    this.check = check;
    this.proofs = proofs;
    this.signatures = signatures;
  }

  @Test
  void anUntouchedRecordIsWhole() {
    var school = record.school(30);
    var found = record.check(school);
    assertThat(found.whole()).isTrue();
    assertThat(found.sentences().getFirst())
        .startsWith("Each of the 30 entries is what was recorded.");
  }

  @Test
  void aChangedEntryIsNamed() {
    for (var change :
        List.of(
            "kind = 'other.done'",
            "by_person = gen_random_uuid()",
            "about_person = gen_random_uuid()",
            "at = at + interval '1 microsecond'",
            "clause = 'CC-1', edition = repeat('0f', 32)",
            "commitment = null")) {
      var school = record.school(20);
      record.tamper(
          school,
          "update records.entry set %s where school_id = :school and id = %s"
              .formatted(change, NUMBERED.formatted(13)));
      assertThat(broken(school)).as(change).isEqualTo(new Broken(Fault.ALTERED, 13, 13, 0, 0));
    }
  }

  @Test
  void aRemovedEntryIsNamed() {
    var school = record.school(20);
    record.tamper(
        school,
        "delete from records.entry where school_id = :school and id = " + NUMBERED.formatted(7));
    assertThat(broken(school).first()).isEqualTo(7);
    var thorough = record.school(20);
    record.tamper(
        thorough,
        "delete from records.entry where school_id = :school and id = " + NUMBERED.formatted(7),
        "delete from records.leaf where school_id = :school and number = 7");
    assertThat(broken(thorough)).isEqualTo(new Broken(Fault.OUT_OF_PLACE, 7, 7, 0, 0));
  }

  @Test
  void swappedEntriesAreNamed() {
    var school = record.school(20);
    record.tamper(
        school,
        "update records.leaf set number = -4 where school_id = :school and number = 4"
            .replace("-4", "1000004"),
        "update records.leaf set number = 4 where school_id = :school and number = 9",
        "update records.leaf set number = 9 where school_id = :school and number = 1000004");
    assertThat(broken(school)).isEqualTo(new Broken(Fault.ALTERED, 4, 4, 0, 0));
  }

  @Test
  void anInsertedEntryIsNamedAlsoWithAHashOfItsOwn() {
    var school = record.school(20);
    record.tamper(
        school,
        "update records.leaf set number = number + 1000 where school_id = :school and number >= 6",
        "update records.leaf set number = number - 999 where school_id = :school and number >= 1006",
        """
        insert into records.entry (school_id, id, at, kind)
        values (:school, '00000000-0000-4000-8000-000000000001', now(), 'thing.invented')
        """,
        """
        insert into records.leaf (school_id, number, entry_id, hash)
        values (:school, 6, '00000000-0000-4000-8000-000000000001', sha256('x'))
        """,
        REHASH_ALL + " and l.number = 6");
    var broken = broken(school);
    assertThat(broken.fault()).isEqualTo(Fault.ALTERED);
    assertThat(broken.first()).isEqualTo(7);
  }

  @Test
  void aTailThatWasCutIsMissed() {
    var school = record.school(20);
    record.tamper(school, "delete from records.leaf where school_id = :school and number > 17");
    assertThat(broken(school)).isEqualTo(new Broken(Fault.SHORTENED, 18, 20, 0, 0));
  }

  /// Everything that can be made without the key is made anew.
  @Test
  void aRewritingWithHashesMadeAnewContradictsTheCheckpoint() {
    var school = record.school(20);
    record.tamper(
        school,
        "update records.entry set kind = 'other.done' where school_id = :school and id = "
            + NUMBERED.formatted(13),
        REHASH_ALL);
    assertThat(broken(school)).isEqualTo(new Broken(Fault.NOT_AS_SIGNED, 1, 20, 0, 0));
  }

  @Test
  void aCheckpointThatNobodySignedIsNotBelieved() {
    var school = record.school(20);
    record.tamper(
        school,
        "update records.checkpoint set note = replace(note, E'\\n20\\n', E'\\n19\\n')"
            + " where school_id = :school");
    assertThat(broken(school).fault()).isEqualTo(Fault.FALSE_CHECKPOINT);
  }

  /// Whoever has the key as well is found out by what left the house before.
  @Test
  void aRewritingWithTheKeyContradictsTheCheckpointThatTheChairHolds() {
    var school = record.school(20);
    var held = SignedCheckpoint.parse(record.in(school, proofs::latest).orElseThrow().note());
    record.tamper(
        school,
        "update records.entry set kind = 'other.done' where school_id = :school and id = "
            + NUMBERED.formatted(13),
        REHASH_ALL,
        "delete from records.checkpoint where school_id = :school");
    assertThat(record.check(school).whole()).as("nothing is signed").isTrue();
    var found = record.in(school, () -> check.check(List.of(held)));
    assertThat(found.verdict())
        .isInstanceOfSatisfying(
            Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.CONTRADICTED));
    assertThat(held.isSignedBy(List.of(signatures.verifyingKey(Signatures.origin(school.id())))))
        .isTrue();
  }

  @Test
  void detailsThatAreGoneAreNamedUnlessTheyWereErased() {
    var school = record.school(20);
    record.erase(school, 5);
    assertThat(record.check(school).whole()).as("not sealed yet").isTrue();
    record.seal(school);
    assertThat(record.check(school).whole()).isTrue();
    record.tamper(
        school,
        "delete from records.opening where school_id = :school and entry_id = "
            + NUMBERED.formatted(3));
    assertThat(record.check(school).gone()).contains(3L);
    assertThat(record.check(school).whole()).isFalse();
    assertThat(record.check(school).sentences())
        .contains(
            "The personal details of entry 3 are gone, and nothing says that they were erased.");
  }

  @Test
  void aCheckpointThatCannotBeReadIsAFinding() {
    for (var note : List.of("''", "'nothing'", "replace(note, E'\\n20\\n', E'\\ntwenty\\n')")) {
      var school = record.school(20);
      record.tamper(
          school, "update records.checkpoint set note = " + note + " where school_id = :school");
      assertThat(record.check(school).illegible()).as(note).isEqualTo(1);
      assertThat(record.check(school).whole()).as(note).isFalse();
    }
  }

  @Test
  void alteredDetailsAreNamed() {
    var school = record.school(20);
    record.tamper(
        school,
        "update records.opening set content = set_byte(content, length(content) - 1, 33)"
            + " where school_id = :school and entry_id = "
            + NUMBERED.formatted(18));
    assertThat(record.check(school).misfit()).contains(18L);
    assertThat(record.check(school).whole()).isFalse();
  }

  @Test
  void anEntryTakenOutOfTheQueueIsMissed() {
    var school = record.school(5);
    record.tamper(
        school,
        "insert into records.entry (school_id, id, at, kind)"
            + " values (:school, gen_random_uuid(), now(), 'thing.hidden')");
    assertThat(record.check(school).adrift()).isEqualTo(1);
    assertThat(record.check(school).whole()).isFalse();
  }

  private Broken broken(School school) {
    var verdict = record.check(school).verdict();
    assertThat(verdict).isInstanceOf(Broken.class);
    return (Broken) verdict;
  }
}
