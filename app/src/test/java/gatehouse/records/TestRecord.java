package gatehouse.records;

import gatehouse.database.TemporaryPostgres;
import gatehouse.people.TestSchool;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes records for tests, and changes them as somebody could who owns the database.
@Component
public class TestRecord {
  private final TestSchool schools;
  private final Records records;
  private final Sealer sealer;
  private final Tenancy tenancy;
  private final LedgerCheck check;
  private final SealStore store;
  private final JdbcClient database;

  TestRecord(
      TestSchool schools,
      Records records,
      Sealer sealer,
      Tenancy tenancy,
      LedgerCheck check,
      SealStore store,
      JdbcClient database) {
    this.schools = schools;
    this.records = records;
    this.sealer = sealer;
    this.tenancy = tenancy;
    this.check = check;
    this.store = store;
    this.database = database;
  }

  /// A school with so many sealed entries, each with a detail.
  public School school(int entries) {
    var school = schools.any();
    tenancy.transaction(
        school.id(),
        () -> {
          for (var i = 1; i <= entries; i++) {
            records.write(Deed.by(UUID.randomUUID(), "thing.done").with("which", "thing " + i));
          }
        });
    seal(school);
    return school;
  }

  public void write(School school, Deed deed) {
    tenancy.transaction(school.id(), () -> records.write(deed));
  }

  /// Seals whatever waits, and waits for what another sealer has in hand.
  public void seal(School school) {
    do {
      sealer.sealAll();
    } while (!tenancy.transaction(school.id(), () -> store.waiting(1)).isEmpty());
  }

  /// Seals whatever nobody else is sealing.
  public void seal() {
    sealer.sealAll();
  }

  /// Erases what is personal about the entry in this place, as retention would.
  void erase(School school, long number) {
    tenancy.transaction(
        school.id(),
        () ->
            records.erase(
                entry(school, number), Deed.byItself(Records.ERASED).with("why", "retention")));
  }

  /// The entry in this place.
  UUID entry(School school, long number) {
    return in(
        school,
        () ->
            database
                .sql(
                    "select entry_id from records.leaf where school_id = :school and number = :number")
                .param("school", school.id().value())
                .param("number", number)
                .query(UUID.class)
                .single());
  }

  /// Whether the check finds it whole.
  public boolean whole(School school) {
    return check(school).whole();
  }

  /// Takes a sealed entry out of its place.
  public void losesLeaf(School school, long number) {
    tamper(school, "delete from records.leaf where school_id = :school and number = " + number);
  }

  /// From now on this school's letters cannot be written.
  public void refusesLetters(School school) {
    owner()
        .sql(
            """
            create function public.refuses() returns trigger language plpgsql as
            'begin raise exception ''no letter today''; end'
            """)
        .update();
    owner()
        .sql(
            "create trigger refuses before insert on notices.letter for each row when (new.school_id = '%s') execute function public.refuses()"
                .formatted(school.id()))
        .update();
  }

  public void takesLetters() {
    owner().sql("drop function public.refuses() cascade").update();
  }

  private static JdbcClient owner() {
    var login = TemporaryPostgres.shared().owner();
    return JdbcClient.create(
        new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password()));
  }

  LedgerCheck.Found check(School school) {
    return in(school, () -> check.check(java.util.List.of()));
  }

  public <T> T in(School school, Supplier<T> work) {
    return tenancy.transaction(school.id(), work);
  }

  /// Does this to the school's tables with all the rights that there are, checks included.
  void tamper(School school, String... statements) {
    var login = TemporaryPostgres.shared().owner();
    var source = new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password());
    var database = JdbcClient.create(source);
    new TransactionTemplate(
            new org.springframework.jdbc.datasource.DataSourceTransactionManager(source))
        .executeWithoutResult(_ -> {
          database.sql("set local session_replication_role = replica").update();
          for (var statement : statements) {
            database.sql(statement).param("school", school.id().value()).update();
          }
        });
  }
}
