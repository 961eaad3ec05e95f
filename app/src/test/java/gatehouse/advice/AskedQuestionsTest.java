package gatehouse.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.ServiceTest;
import gatehouse.advisor.Answer;
import gatehouse.house.Asvs;
import gatehouse.policies.Policies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

@ServiceTest
class AskedQuestionsTest {
  /// Half an hour before midnight in Greenwich is the next day in a British summer.
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-06-30T23:30:00Z"), ZoneOffset.UTC);

  private static final LocalDate DAY = LocalDate.of(2031, 7, 1);

  private final AskedStore store;
  private final Policies policies;

  AskedQuestionsTest(@Autowired AskedStore store, @Autowired Policies policies) {
    this.store = store;
    this.policies = policies;
  }

  @Test
  void whatWasAskedIsCountedByDay() {
    var asked = new AskedQuestions(store, CLOCK);
    asked.count(answer("take_picture"));
    asked.count(answer("take_picture"));
    asked.write();
    asked.count(answer("take_picture"));
    asked.write();
    assertThat(store.most(DAY).acts()).contains(new AskedMost.Asked("take_picture", 3));
    assertThat(asked.most().acts()).extracting(AskedMost.Asked::act).contains("take_picture");
    assertThat(store.most(DAY.plusDays(1)).acts()).isEmpty();
  }

  @Test
  void theClausesThatAnswersRestOnAreCountedToo() {
    var asked = new AskedQuestions(store, CLOCK);
    var answer = answer("share_password");
    asked.count(answer);
    asked.write();
    assertThat(store.most(DAY).clauses())
        .extracting(AskedMost.Cited::clause)
        .contains(answer.decision().restsOn().getFirst().value());
  }

  @Test
  @Asvs("16.5.2")
  void anUnreachableDatabaseLosesNoCountAndStopsNoAnswer() {
    var broken = new BreakableStore();
    var asked = new AskedQuestions(broken, CLOCK);
    asked.count(answer("post"));
    broken.works = false;
    asked.write();
    asked.count(answer("post"));
    broken.works = true;
    asked.write();
    assertThat(
            broken.kept.get(
                new AskedStore.Counted.Question(
                    DAY, "holy-cross", "post", answer("post").verdict().word())))
        .isEqualTo(2);
  }

  private Answer answer(String act) {
    var words = policies.words().vocabulary();
    var told =
        new Told(Map.of("actor", List.of("teacher"), "act", List.of(act)), java.util.Set.of());
    return policies.advisor("holy-cross").answer(told.telling(words).inquiry());
  }

  private static final class BreakableStore implements AskedStore {
    private final Map<Counted, Long> kept = new HashMap<>();
    private boolean works = true;

    @Override
    public void add(Map<Counted, Long> counts) {
      if (!works) {
        throw new DataAccessResourceFailureException("gone");
      }
      counts.forEach((counted, times) -> kept.merge(counted, times, Long::sum));
    }

    @Override
    public AskedMost most(LocalDate since) {
      return AskedMost.NOTHING;
    }
  }
}
