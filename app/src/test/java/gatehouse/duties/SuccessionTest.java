package gatehouse.duties;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.access.Role;
import gatehouse.people.PersonId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuccessionTest {
  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleComesFirstInItsOwnSuccession(Role role) {
    assertThat(Succession.of(role)).startsWith(role).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PUPIL", "PARENT", "TRUST_OFFICER"})
  void thereIsAlwaysSomebodyAboveWhoIsNotTheSame(Role role) {
    assertThat(Succession.after(Bearer.of(role))).isNotEmpty().doesNotContain(role);
  }

  @org.junit.jupiter.api.Test
  void aPersonsDutyGoesToTheHeadAndThenToTheChair() {
    var above = Succession.after(Bearer.of(PersonId.random()));
    assertThat(Set.copyOf(above)).isEqualTo(Set.of(Role.HEADTEACHER, Role.CHAIR));
  }
}
