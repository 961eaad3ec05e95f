package gatehouse.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.people.People;
import gatehouse.people.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class TenancyTest {
  private final Tenancy tenancy;
  private final TestSchool schools;
  private final People people;
  private final JdbcClient database;

  TenancyTest(
      @Autowired Tenancy tenancy,
      @Autowired TestSchool schools,
      @Autowired People people,
      @Autowired JdbcClient database) {
    this.tenancy = tenancy;
    this.schools = schools;
    this.people = people;
    this.database = database;
  }

  @Test
  void aSchoolSeesItsOwnPeopleOnly() {
    var here = schools.any();
    var there = schools.any();
    var person = schools.somebody(here, Role.STAFF);
    assertThat(schools.in(here, () -> people.find(person))).isPresent();
    assertThat(schools.in(there, () -> people.find(person))).isEmpty();
  }

  @Test
  void withoutASchoolNothingIsThere() {
    schools.somebody(schools.any(), Role.STAFF);
    var seen = database.sql("select count(*) from people.person").query(Long.class).single();
    assertThat(seen).isZero();
  }

  @Test
  void theSettingEndsWithItsTransaction() {
    var here = schools.any();
    schools.somebody(here, Role.STAFF);
    var within = tenancy.transaction(here.id(), this::seen);
    assertThat(within).isEqualTo(1);
    assertThat(seen()).isZero();
  }

  @Test
  void aTransactionIsOneSchools() {
    var here = schools.any();
    var there = schools.any();
    assertThatThrownBy(
            () -> tenancy.transaction(here.id(), () -> tenancy.transaction(there.id(), this::seen)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another's");
  }

  @Test
  void aSchoolChangesOnlyItself() {
    var here = schools.any();
    var there = schools.any();
    int changed =
        tenancy.transaction(
            here.id(),
            () ->
                database
                    .sql("update schools.school set name = 'Taken over' where id = :id")
                    .param("id", there.id().value())
                    .update());
    assertThat(changed).isZero();
  }

  private long seen() {
    return database.sql("select count(*) from people.person").query(Long.class).single();
  }
}
