package gatehouse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The compiled engine against the plain reading of every norm, on every real pack; the peers on
/// the smallest pack only, since Drools alone compiles for seconds. `script/bench` checks all of
/// them.
class AgreementTest {
  @ParameterizedTest
  @MethodSource("gatehouse.bench.Policy#names")
  void ourEngineGivesThePlainAnswersForTheSameReasons(String policy) {
    assertThat(Agreement.check(Policy.named(policy), Engine.Kind.GATEHOUSE)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"october-2025,DROOLS", "october-2025,DMN", "october-2025,CEDAR"})
  void peersGiveThePlainAnswersForTheSameReasons(String policy, Engine.Kind peer) {
    assertThat(Agreement.check(Policy.named(policy), peer)).isPositive();
  }
}
