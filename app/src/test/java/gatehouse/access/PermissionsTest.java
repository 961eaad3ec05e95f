package gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.house.Asvs;
import gatehouse.tenancy.SchoolId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PermissionsTest {
  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  private static final SchoolId HERE = SchoolId.random();
  private static final UUID PARTNER = UUID.randomUUID();

  private final Permissions permissions =
      new Permissions(new ConflictRule(partners()), InstantSource.fixed(NOW));

  @Test
  @Asvs("16.5.3")
  void whatHasNoLineNobodyMay() {
    assertThat(permissions.refusal(head(), Act.REMOVE, Resource.RECORD, Target.of(HERE)))
        .contains(Refusal.NO_RIGHT);
  }

  @Test
  void anotherSchoolsThingsDoNotExist() {
    var elsewhere = Target.of(SchoolId.random());
    assertThat(permissions.refusal(head(), Act.SEE, Resource.PEOPLE, elsewhere))
        .contains(Refusal.OTHER_SCHOOL);
  }

  @Test
  void ownMeansAboutOneself() {
    var governor = subject(Role.GOVERNOR);
    var self = Target.about(HERE, governor.person());
    var other = Target.about(HERE, UUID.randomUUID());
    assertThat(permissions.may(governor, Act.SEE, Resource.PEOPLE, self)).isTrue();
    assertThat(permissions.may(governor, Act.SEE, Resource.PEOPLE, other)).isFalse();
  }

  @Test
  void nobodyGivesThemselvesARole() {
    var head = head();
    var self = Target.about(HERE, head.person());
    assertThat(permissions.refusal(head, Act.CHANGE, Resource.ROLES, self))
        .contains(Refusal.CONFLICT);
  }

  @Test
  void norTheirPartner() {
    assertThat(permissions.refusal(head(), Act.CHANGE, Resource.ROLES, Target.about(HERE, PARTNER)))
        .contains(Refusal.CONFLICT);
  }

  @Test
  void norWhatTheyAskedForThemselves() {
    var head = head();
    var asked = Target.about(HERE, UUID.randomUUID()).by(head.person());
    assertThat(permissions.refusal(head, Act.CHANGE, Resource.ROLES, asked))
        .contains(Refusal.CONFLICT);
  }

  @Test
  void theConflictRuleWinsWhateverTheRoles() {
    var everything = subject(Role.values());
    var self = Target.about(HERE, everything.person());
    assertThat(permissions.refusal(everything, Act.CHANGE, Resource.ROLES, self))
        .contains(Refusal.CONFLICT);
  }

  @Test
  @Asvs("7.5.3")
  void whatIsSensitiveNeedsAFreshSecondFactor() {
    var target = Target.of(HERE);
    var fresh = head().provenAt(NOW.minus(Duration.ofMinutes(14)));
    var stale = head().provenAt(NOW.minus(Duration.ofMinutes(15)));
    assertThat(permissions.refusal(head(), Act.SEE, Resource.RECORD, target))
        .contains(Refusal.SECOND_FACTOR_NEEDED);
    assertThat(permissions.refusal(stale, Act.SEE, Resource.RECORD, target))
        .contains(Refusal.SECOND_FACTOR_NEEDED);
    assertThat(permissions.may(fresh, Act.SEE, Resource.RECORD, target)).isTrue();
  }

  private static Subject head() {
    return subject(Role.HEADTEACHER);
  }

  private static Subject subject(Role... roles) {
    return new Subject(HERE, UUID.randomUUID(), "Robin Marlow", Set.of(roles), Optional.empty());
  }

  private static org.springframework.beans.factory.ObjectProvider<Partners> partners() {
    var beans = new StaticListableBeanFactory();
    Partners known = (_, _) -> Set.of(PARTNER);
    beans.addBean("partners", known);
    return beans.getBeanProvider(Partners.class);
  }
}
