package gatehouse.house;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.database.TemporaryPostgres;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database keeps schools apart, whatever the code does: every table of schools has row-level
/// security that binds the service, keys that begin with the school, and nothing that goes round
/// it.
///
/// Seen to fail by itself, each time it runs: `everyBreachIsNoticed` breaks each rule in a
/// transaction that is rolled back.
@ServiceTest
class SchoolsApartTest {
  /// Each was reviewed: why no row of it is a school's.
  private static final Map<String, String> OF_NO_SCHOOL =
      Map.of(
          "adoption.texts", "the policies' texts, named by their content, without any person",
          "advice.asked", "counts of questions, by policy, without any school or person",
          "advice.cited", "counts of clauses, by policy, without any school or person",
          "installation.purpose", "one statement about the whole installation",
          "schools.school", "a school itself: its name is public, it is changed by itself alone",
          "schools.trust", "a trust's name, which is public");

  /// Each was reviewed: who sees more than their own school's rows, and why.
  private static final Map<String, String> FURTHER =
      Map.of(
          "schools.counter office_reads_counts", "a trust's office sees counts, not records",
          "notices.outgoing postman_takes", "whoever works for no school sees ids and times",
          "duties.look caretaker_takes", "whoever works for no school sees ids and times",
          "records.waiting sealer_looks", "whoever works for no school sees ids");

  private final DriverManagerDataSource source = owner();
  private final Apartness apartness = new Apartness(JdbcClient.create(source));

  @Test
  void everyTableIsASchoolsOrReviewed() {
    assertThat(apartness.tablesOfSchools()).contains("people.person", "records.entry");
    assertThat(apartness.tablesOfNoSchool())
        .containsExactlyInAnyOrderElementsOf(OF_NO_SCHOOL.keySet());
  }

  @Test
  void everyTableOfSchoolsIsSecuredAndForced() {
    assertThat(apartness.withoutForcedSecurity()).isEmpty();
  }

  @Test
  @Asvs("8.4.1")
  void everyTableOfSchoolsHasTheStandardPolicy() {
    assertThat(apartness.withoutTheStandardPolicy()).isEmpty();
  }

  @Test
  void noPolicyWidensItUnreviewed() {
    assertThat(apartness.furtherPolicies()).containsExactlyInAnyOrderElementsOf(FURTHER.keySet());
  }

  @Test
  void everyKeyBeginsWithTheSchool() {
    assertThat(apartness.withoutPrimaryKey()).isEmpty();
    assertThat(apartness.keysNotBySchool()).isEmpty();
  }

  @Test
  void everyReferenceStaysWithinTheSchool() {
    assertThat(apartness.referencesNotBySchool())
        .as("besides the policies' texts, which are nobody's")
        .containsExactly("adoption.adoption adoption_texts_fkey");
  }

  @Test
  void nothingReadsWithItsOwnersRights() {
    assertThat(apartness.viewsWithOwnersRights()).isEmpty();
    assertThat(apartness.functionsWithOwnersRights()).isEmpty();
  }

  @Test
  @Asvs("13.2.2")
  void theServiceOwnsNothingAndIsBound() {
    assertThat(apartness.powersOfTheService()).isEmpty();
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        breach(
            "create table schools.loose (school_id uuid primary key)",
            Apartness::withoutForcedSecurity),
        breach(
            "alter table people.person no force row level security",
            Apartness::withoutForcedSecurity),
        breach("drop policy one_school on people.person", Apartness::withoutTheStandardPolicy),
        breach(
            "alter policy one_school on people.person with check (true)",
            Apartness::withoutTheStandardPolicy),
        breach(
            "create policy more on people.person for select using (true)",
            Apartness::furtherPolicies),
        breach("create unique index on people.person (id)", Apartness::keysNotBySchool),
        breach("create table schools.loose (school_id uuid)", Apartness::withoutPrimaryKey),
        breach(
            """
            create table schools.loose (school_id uuid, other uuid, person uuid, primary key (school_id, person),
              foreign key (other, person) references people.person)
            """,
            Apartness::referencesNotBySchool),
        breach("create table schools.loose (id uuid)", Apartness::tablesOfNoSchool),
        breach(
            "create view schools.loose as select * from people.person",
            Apartness::viewsWithOwnersRights),
        breach(
            "create materialized view schools.loose as select * from people.person",
            Apartness::viewsWithOwnersRights),
        breach(
            "create function schools.loose() returns bigint language sql security definer as 'select 1::bigint'",
            Apartness::functionsWithOwnersRights),
        breach("alter table advice.asked owner to gatehouse_app", Apartness::powersOfTheService),
        breach("alter role gatehouse_app bypassrls", Apartness::powersOfTheService),
        breach("alter role gatehouse_app superuser", Apartness::powersOfTheService),
        breach("grant truncate on people.person to gatehouse_app", Apartness::powersOfTheService));
  }

  private static Arguments breach(String change, Function<Apartness, List<String>> question) {
    return Arguments.of(change, question);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaches")
  void everyBreachIsNoticed(String change, Function<Apartness, List<String>> question) {
    var before = question.apply(apartness);
    var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    transactions.executeWithoutResult(status -> {
      status.setRollbackOnly();
      JdbcClient.create(source).sql(change).update();
      assertThat(question.apply(apartness)).hasSizeGreaterThan(before.size());
    });
  }

  private static DriverManagerDataSource owner() {
    var login = TemporaryPostgres.shared().owner();
    return new DriverManagerDataSource(login.jdbcUrl(), login.user(), login.password());
  }
}
