package gatehouse.schools;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.calendar.Jurisdiction;
import gatehouse.people.TestSchool;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SchoolsTest {
  private final Schools schools;
  private final TestSchool tests;

  SchoolsTest(@Autowired Schools schools, @Autowired TestSchool tests) {
    this.schools = schools;
    this.tests = tests;
  }

  @Test
  void anInstallationWithASchoolIsSetUp() {
    tests.any();
    assertThat(schools.none()).isFalse();
  }

  @Test
  void schoolsAreFoundByAPartOfTheirNameInOrderAndNotAll() {
    var word = UUID.randomUUID().toString();
    add("Coombe " + word);
    add("Ashdown " + word);
    add("Beech Hill " + word);
    assertThat(schools.named(word.toUpperCase(Locale.ROOT), 2))
        .extracting(School::name)
        .containsExactly("Ashdown " + word, "Beech Hill " + word);
  }

  @Test
  void anAddressIsOneSchoolsOnly() {
    var school = tests.any();
    var other = School.named("Fernhill", Jurisdiction.SCOTLAND).at(school.address());
    assertThat(schools.add(other)).contains(Schools.Refusal.ADDRESS_TAKEN);
  }

  private void add(String name) {
    var school = School.named(name, Jurisdiction.ENGLAND_AND_WALES);
    assertThat(schools.add(school)).isEmpty();
  }
}
