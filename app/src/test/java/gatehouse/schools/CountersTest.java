package gatehouse.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.TestSchool;
import gatehouse.tenancy.Tenancy;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@ServiceTest
class CountersTest {
  private final Counters counters;
  private final TestTrust trusts;
  private final TestSchool people;
  private final Tenancy tenancy;
  private final JdbcClient database;

  CountersTest(
      @Autowired Counters counters,
      @Autowired TestTrust trusts,
      @Autowired TestSchool people,
      @Autowired Tenancy tenancy,
      @Autowired JdbcClient database) {
    this.counters = counters;
    this.trusts = trusts;
    this.people = people;
    this.tenancy = tenancy;
    this.database = database;
  }

  @Test
  void whatATransactionCountsIsWrittenWithIt() {
    var office = trusts.office();
    var school = trusts.schoolOf(office, "Fernhill Primary School");
    tenancy.transaction(
        school.id(),
        () -> {
          counters.add(Counter.IMPORTS, 2);
          counters.add(Counter.IMPORTS, 1);
        });
    assertThat(seenBy(office, Counter.IMPORTS)).isEqualTo(3);
  }

  @Test
  void whatIsRolledBackIsNotCounted() {
    var office = trusts.office();
    var school = trusts.schoolOf(office, "Fernhill Primary School");
    assertThatThrownBy(() ->
            tenancy.transaction(
                school.id(),
                () -> {
                  counters.add(Counter.IMPORTS, 1);
                  throw new IllegalStateException("aborted");
                }))
        .hasMessage("aborted");
    assertThat(seenBy(office, Counter.IMPORTS)).isZero();
  }

  @Test
  void outsideATransactionNothingIsCounted() {
    assertThatThrownBy(() -> counters.add(Counter.IMPORTS, 1))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void manyAtOnceLoseNoCount() {
    var office = trusts.office();
    var school = trusts.schoolOf(office, "Fernhill Primary School");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 200)
          .forEach(_ ->
              threads.execute(
                  () -> tenancy.transaction(school.id(), () -> counters.add(Counter.IMPORTS, 1))));
    }
    assertThat(seenBy(office, Counter.IMPORTS)).isEqualTo(200);
  }

  @Test
  void peopleAreCountedByKindAndOnceAsSoonAsTheyAreAppointed() {
    var office = trusts.office();
    var school = trusts.schoolOf(office, "Fernhill Primary School");
    people.somebody(school, Role.HEADTEACHER, Role.DSL);
    people.somebody(school, Role.STAFF);
    people.somebody(school, Role.PUPIL);
    people.somebody(school, Role.GOVERNOR, Role.PARENT);
    people.somebody(school, Role.VOLUNTEER);
    assertThat(seenBy(office, Counter.STAFF)).isEqualTo(2);
    assertThat(seenBy(office, Counter.PUPILS)).isEqualTo(1);
    assertThat(seenBy(office, Counter.GOVERNORS)).isEqualTo(1);
    assertThat(seenBy(office, Counter.PARENTS)).isEqualTo(1);
  }

  @Test
  void anotherTrustsOfficeSeesNoCount() {
    var office = trusts.office();
    var school = trusts.schoolOf(office, "Fernhill Primary School");
    var other = trusts.office();
    tenancy.transaction(school.id(), () -> counters.add(Counter.IMPORTS, 1));
    var seen = tenancy.in(other.id(), () -> counters.of(office.trust().orElseThrow()));
    assertThat(seen).allSatisfy(each -> assertThat(each.counts()).isEmpty());
  }

  @Test
  void aSchoolSeesNoCountOfItsSister() {
    var office = trusts.office();
    var school = trusts.schoolOf(office, "Fernhill Primary School");
    var sister = trusts.schoolOf(office, "Ashdown Primary School");
    tenancy.transaction(school.id(), () -> counters.add(Counter.IMPORTS, 1));
    var seen = tenancy.transaction(sister.id(), this::counts);
    assertThat(seen).isZero();
  }

  @Test
  void anOfficeChangesNoCountOfItsSchools() {
    var office = trusts.office();
    var school = trusts.schoolOf(office, "Fernhill Primary School");
    tenancy.transaction(school.id(), () -> counters.add(Counter.IMPORTS, 1));
    int changed =
        tenancy.transaction(
            office.id(), () -> database.sql("update schools.counter set value = 9").update());
    assertThat(changed).isZero();
  }

  private long counts() {
    return database.sql("select count(*) from schools.counter").query(Long.class).single();
  }

  private long seenBy(School office, Counter counter) {
    return tenancy
        .in(office.id(), () -> counters.of(office.trust().orElseThrow()))
        .getFirst()
        .of(counter);
  }
}
