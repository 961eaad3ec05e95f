package gatehouse.policies;

import static gatehouse.policies.ReviewDue.Standing.DUE;
import static gatehouse.policies.ReviewDue.Standing.IN_DATE;
import static gatehouse.policies.ReviewDue.Standing.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDueTest {
  @ParameterizedTest
  @CsvSource({
    "holy-cross, 2024-01-31, IN_DATE",
    "holy-cross, 2024-04-30, DUE",
    "holy-cross, 2024-05-01, OVERDUE",
    "cerne-abbas, 2025-08-01, IN_DATE",
    "cerne-abbas, 2025-11-30, DUE",
    "cerne-abbas, 2025-12-01, OVERDUE",
    "october-2025, 2026-10-31, DUE",
    "october-2025, 2026-11-01, OVERDUE"
  })
  void aPolicyIsOverdueOnTheDayAfterTheLastThatItsTextCanMean(
      String policy, String day, ReviewDue.Standing standing) {
    assertThat(due(policy, day).standing()).isEqualTo(standing);
  }

  @Test
  void withoutADateTheUsualIntervalIsCountedFromTheLastVersion() {
    var due = due("clarendon-primary", "2026-10-01");
    assertThat(due.presumed()).isTrue();
    assertThat(due.standing()).isEqualTo(OVERDUE);
    assertThat(due("clarendon-primary", "2026-09-30").standing()).isEqualTo(DUE);
    assertThat(due("clarendon-primary", "2025-10-01").standing()).isEqualTo(IN_DATE);
  }

  @Test
  void theDayEndsInEngland() {
    assertThat(ShippedPolicies.on("2026-06-30").today()).hasToString("2026-06-30");
  }

  private static ReviewDue due(String policy, String day) {
    return ShippedPolicies.on(day).of(ShippedPolicies.pack(policy).info());
  }
}
