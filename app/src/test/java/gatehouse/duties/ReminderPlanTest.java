package gatehouse.duties;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.calendar.TimeLimit;
import gatehouse.duties.ReminderPlan.Occasion;
import gatehouse.notices.Matter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {
  private static final Instant ARRIVED = Instant.parse("2026-05-05T09:00:00Z");
  private static final Instant DUE = Instant.parse("2026-05-19T22:59:59Z");
  private static final TimeLimit TEN_WORKING_DAYS = new TimeLimit.Days(14);

  private final List<Occasion> all =
      ReminderPlan.of(TEN_WORKING_DAYS).occasions(ARRIVED, Optional.of(DUE));

  @Test
  void oneIsToldOnArrivalBeforeAndWhenItIsLate() {
    assertThat(all.stream().map(Occasion::at))
        .startsWith(
            ARRIVED,
            DUE.minus(Duration.ofDays(7)),
            DUE.minus(Duration.ofDays(1)),
            DUE.plusSeconds(1));
  }

  @Test
  void aDayAfterItWasDueItGoesFurther() {
    assertThat(all.stream().filter(o -> o.matter() == Matter.ESCALATED).map(Occasion::at))
        .containsExactly(DUE.plus(Duration.ofDays(1)));
  }

  @Test
  void aDutyForTomorrowIsNotRemindedOfAWeekBefore() {
    var tomorrow = ARRIVED.plus(Duration.ofHours(30));
    assertThat(ReminderPlan.of(TEN_WORKING_DAYS).occasions(ARRIVED, Optional.of(tomorrow)))
        .allSatisfy(occasion -> assertThat(occasion.at()).isAfterOrEqualTo(ARRIVED));
  }

  @Test
  void afterAWeekOfSilenceThereIsOneLetterAndNotFive() {
    var told = ReminderPlan.since(all, ARRIVED, DUE.plus(Duration.ofDays(7)));
    assertThat(told.stream().map(Occasion::matter))
        .containsExactlyInAnyOrder(Matter.LATE, Matter.ESCALATED);
  }

  @Test
  void whatWasToldIsNotToldAgain() {
    var told = ReminderPlan.since(all, ARRIVED.minusSeconds(1), ARRIVED);
    assertThat(told).singleElement().extracting(Occasion::name).isEqualTo("arrived");
    assertThat(ReminderPlan.since(all, ARRIVED, ARRIVED.plusSeconds(60))).isEmpty();
  }

  @Test
  void theNextOccasionIsTheNextLook() {
    assertThat(ReminderPlan.next(all, ARRIVED)).contains(DUE.minus(Duration.ofDays(7)));
    assertThat(ReminderPlan.next(all, DUE.plus(Duration.ofDays(30)))).isEmpty();
  }

  @Test
  void namesDifferSoThatNoLetterSwallowsAnother() {
    assertThat(all.stream().map(Occasion::name)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsDueAtOnceIsRemindedOfAsItsClauseSays() {
    var every = Duration.ofMinutes(30);
    var atOnce =
        ReminderPlan.of(new TimeLimit.AtOnce(every)).occasions(ARRIVED, Optional.of(ARRIVED));
    assertThat(atOnce.stream().filter(o -> o.matter() == Matter.ESCALATED).map(Occasion::at))
        .containsExactly(ARRIVED.plus(Duration.ofHours(1)));
  }

  @Test
  void withoutADateItIsToldOfOnce() {
    assertThat(ReminderPlan.of(TEN_WORKING_DAYS).occasions(ARRIVED, Optional.empty())).hasSize(1);
  }
}
