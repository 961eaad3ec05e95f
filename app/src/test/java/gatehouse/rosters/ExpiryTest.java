package gatehouse.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.house.Asvs;
import gatehouse.people.TestSchool;
import gatehouse.rosters.sheets.TestFiles;
import gatehouse.schools.Rounds;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Rows that nobody has taken in do not lie about.
///
/// Seen to fail: by expiring for the first school only.
@ServiceTest
class ExpiryTest {
  private final TestSchool schools;
  private final Uploads uploads;
  private final ImportStore store;
  private final Rounds rounds;
  private final Tenancy tenancy;
  private final ImportSettings settings;
  private final Clock clock;

  ExpiryTest(
      @Autowired TestSchool schools,
      @Autowired Uploads uploads,
      @Autowired ImportStore store,
      @Autowired Rounds rounds,
      @Autowired Tenancy tenancy,
      @Autowired ImportSettings settings,
      @Autowired Clock clock) {
    this.schools = schools;
    this.uploads = uploads;
    this.store = store;
    this.rounds = rounds;
    this.tenancy = tenancy;
    this.settings = settings;
    this.clock = clock;
  }

  @Test
  @Asvs("14.2.2")
  void aFileIsGivenUpAndForgottenAfterAWeek() {
    var here = schools.any();
    var there = schools.any();
    var one = sent(here);
    var other = sent(there);
    after(Duration.ofDays(6));
    assertThat(rows(here, one)).isEqualTo(1);
    after(Duration.ofDays(8));
    assertThat(rows(here, one)).isZero();
    assertThat(rows(there, other)).isZero();
    assertThat(schools.in(here, () -> tenancy.transaction(here.id(), () -> store.find(one))))
        .get()
        .isInstanceOf(RosterImport.Abandoned.class);
  }

  private void after(Duration time) {
    var later = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
    new Expiry(rounds, store, settings, later).expire();
  }

  private ImportId sent(School school) {
    var head = schools.somebody(school, Role.HEADTEACHER);
    var subject =
        new Subject(school.id(), head.value(), "Head", Set.of(Role.HEADTEACHER), Optional.empty());
    var file = TestFiles.text("First name,Surname\nAda,Fenn\n");
    return ((Uploads.Result.Kept) schools.in(school, () -> uploads.keep(subject, "a.csv", file)))
        .id();
  }

  private int rows(School school, ImportId id) {
    return tenancy.transaction(school.id(), () -> store.lines(id, 10).size());
  }
}
