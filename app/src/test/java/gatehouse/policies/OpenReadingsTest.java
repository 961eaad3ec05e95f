package gatehouse.policies;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.packs.Edition;
import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Pack;
import gatehouse.packs.Tailoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenReadingsTest {
  private static final Pack PACK = ShippedPolicies.pack("holy-cross");
  private final OpenReadings readings = new OpenReadings();

  @Test
  void readingTheBanEverywhereForbidsPicturesOnTheSchoolsOwnAccount() {
    var question = PACK.question("HC-A-01").orElseThrow();
    var choice = question.choice("ban_everywhere").orElseThrow();
    var recommended = Edition.asWritten(PACK).rulebook();
    var decided = new Edition(PACK, Tailoring.NONE.deciding(question.id(), choice.id())).rulebook();
    assertThat(readings.effect(PACK, question, choice).groups().get(ActGroup.PICTURES))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(recommended.decide(row.example()).verdict()).isEqualTo(row.left());
          assertThat(decided.decide(row.example()).verdict()).isEqualTo(row.right());
        });
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void theRecommendedReadingIsInForceAndChangesNothing(String policy) {
    Pack pack = ShippedPolicies.pack(policy);
    for (OpenQuestion question : pack.questions()) {
      var recommended = question.choice(question.recommended()).orElseThrow();
      assertThat(readings.switchesNorms(pack, question, recommended)).isFalse();
    }
  }
}
