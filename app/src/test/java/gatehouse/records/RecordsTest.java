package gatehouse.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import gatehouse.database.TemporaryPostgres;
import gatehouse.house.Asvs;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ServiceTest
class RecordsTest {
  private static final UUID READER = UUID.randomUUID();

  private final TestRecord record;
  private final Records records;
  private final BookStore book;
  private final Proofs proofs;
  private final Tenancy tenancy;
  private final JdbcClient database;
  private final School school;

  RecordsTest(
      @Autowired TestRecord record,
      @Autowired Records records,
      @Autowired BookStore book,
      @Autowired Proofs proofs,
      @Autowired TestSchool schools,
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database) {
    this.record = record;
    this.records = records;
    this.book = book;
    this.proofs = proofs;
    this.tenancy = tenancy;
    this.database = database;
    this.school = schools.any();
  }

  @Test
  void whatIsPersonalStandsOutsideTheEntry() {
    record.write(school, Deed.byItself("thing.done").with("name", "Robin Marlow"));
    assertThat(latest().particulars())
        .isEqualTo(new Particulars.Known(java.util.Map.of("name", "Robin Marlow")));
    var entry =
        tenancy.transaction(
            school.id(),
            () ->
                database
                    .sql("select e::text from records.entry e where school_id = :school")
                    .param("school", school.id().value())
                    .query(String.class)
                    .list());
    assertThat(entry).noneMatch(text -> text.contains("Marlow"));
  }

  @Test
  void whatWasErasedIsGoneAndTheRecordStaysWhole() {
    record.write(school, Deed.byItself("thing.done").with("name", "Robin Marlow"));
    record.seal(school);
    var id = latest().id();
    var why = Deed.by(READER, "record.erased").with("why", "retention");
    assertThat(tenancy.transaction(school.id(), () -> records.erase(id, why))).isTrue();
    assertThat(tenancy.transaction(school.id(), () -> records.erase(id, why))).isFalse();
    assertThat(record.in(school, () -> book.find(id, READER, Set.of())).orElseThrow())
        .extracting(RecordedEntry::particulars)
        .isEqualTo(new Particulars.Erased());
    assertThat(latest().kind()).isEqualTo("record.erased");
    record.seal(school);
    assertThat(record.check(school).whole()).isTrue();
  }

  /// The word stands in no row of any table any more, and what was proven of the entry still is.
  @Test
  void whatWasErasedStandsNowhereAndItsEntryIsStillProven() {
    var word = "canary-" + UUID.randomUUID();
    record.write(school, Deed.by(READER, "thing.done").about(READER).with("name", word));
    record.write(school, Deed.by(READER, "thing.changed").about(READER).with("reason", word));
    record.seal(school);
    var entries =
        record.in(school, () -> book.entries(Wanted.ALL, READER, Set.of(), 100)).entries().stream()
            .filter(entry -> entry.about().filter(READER::equals).isPresent())
            .map(RecordedEntry::id)
            .toList();
    var before = entries.stream().map(this::proof).toList();
    assertThat(tablesWith(word)).containsExactly("records.opening");
    var why = Deed.byItself(Records.ERASED).with("why", "They asked to be forgotten");
    entries.forEach(entry ->
        assertThat(tenancy.transaction(school.id(), () -> records.erase(entry, why))).isTrue());
    record.seal(school);
    assertThat(tablesWith(word)).isEmpty();
    assertThat(entries).hasSize(2);
    for (var at = 0; at < entries.size(); at++) {
      assertThat(proof(entries.get(at)).line()).isEqualTo(before.get(at).line());
      assertThat(proof(entries.get(at)).leaf()).isEqualTo(before.get(at).leaf());
    }
    assertThat(record.check(school).whole()).isTrue();
  }

  private Proofs.Inclusion proof(UUID entry) {
    return record.in(school, () -> proofs.inclusion(entry)).orElseThrow();
  }

  private static List<String> tablesWith(String word) {
    var login = TemporaryPostgres.shared().owner();
    var owner =
        JdbcClient.create(
            new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password()));
    return owner
        .sql(
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list()
        .stream()
        .filter(table ->
            owner
                    .sql(
                        "select count(*) from "
                            + table
                            + " t where strpos(t::text, :word) > 0 or strpos(t::text, :hex) > 0")
                    .param("word", word)
                    .param("hex", HexFormat.of().formatHex(word.getBytes(UTF_8)))
                    .query(Long.class)
                    .single()
                > 0)
        .toList();
  }

  @Test
  void whatIsErasedIsRecordedAsSuch() {
    assertThatThrownBy(() ->
            tenancy.transaction(
                school.id(),
                () -> records.erase(UUID.randomUUID(), Deed.byItself("thing.forgotten"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotNamedIsNotErased() {
    record.write(school, Deed.byItself("thing.done").with("name", "Robin Marlow"));
    assertThat(
            tenancy.transaction(
                school.id(), () -> database.sql("delete from records.opening").update()))
        .isZero();
  }

  /// SQLSTATE 42501: the service's own login has no such right.
  @ParameterizedTest
  @Asvs("16.4.2")
  @ValueSource(
      strings = {
        "update records.entry set kind = 'other.done'",
        "delete from records.entry",
        "truncate records.entry cascade",
        "update records.leaf set number = 1",
        "delete from records.leaf",
        "update records.node set level = 9",
        "delete from records.node",
        "update records.checkpoint set note = ''",
        "delete from records.checkpoint",
        "update records.opening set content = ''",
        "update records.waiting set entry_id = entry_id",
        "delete from records.tree"
      })
  void theServiceCanAddAndNothingElse(String statement) {
    assertThatThrownBy(
            () -> tenancy.transaction(school.id(), () -> database.sql(statement).update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void lookingIsRecorded() {
    tenancy.in(
        school.id(),
        () -> {
          records.looked(READER, "something", Optional.empty());
          return READER;
        });
    assertThat(latest().kind()).isEqualTo("record.seen");
    assertThat(latest().by()).contains(READER);
  }

  @Test
  void whatCouldNeverBeSealedIsNotRecorded() {
    assertThatThrownBy(() -> new Deed.Basis("CC-1", "some edition"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Deed.byItself("thing." + "x".repeat(100)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoeverIsConcernedDoesNotReadOfIt() {
    var accused = UUID.randomUUID();
    record.write(school, Deed.by(READER, "concern.raised").about(accused));
    record.write(school, Deed.by(accused, "own.done").about(accused));
    var seen =
        record.in(school, () -> book.entries(Wanted.ALL, accused, Set.of(accused), 10).entries());
    assertThat(seen).extracting(RecordedEntry::kind).contains("own.done");
    assertThat(seen).extracting(RecordedEntry::kind).doesNotContain("concern.raised");
  }

  @Test
  void aPageEndsWhereTheNextBegins() {
    var full = record.school(30);
    var first = record.in(full, () -> book.entries(Wanted.ALL, READER, Set.of(), 20).entries());
    var rest =
        record.in(
            full,
            () ->
                book.entries(
                        new Wanted(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(first.getLast().position())),
                        READER,
                        Set.of(),
                        20)
                    .entries());
    assertThat(first).hasSize(20);
    assertThat(first).doesNotContainAnyElementsOf(rest);
    assertThat(rest).hasSizeGreaterThanOrEqualTo(10);
  }

  private RecordedEntry latest() {
    return record
        .in(school, () -> book.entries(Wanted.ALL, READER, Set.of(), 1))
        .entries()
        .getFirst();
  }
}
