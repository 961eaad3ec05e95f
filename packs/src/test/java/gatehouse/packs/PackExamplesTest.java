package gatehouse.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gatehouse.enactment.Proves;
import gatehouse.rules.Judgement;
import gatehouse.rules.Rulebook;
import gatehouse.rules.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every example of every pack comes out right: verdict, clauses and duties.
class PackExamplesTest {
  @TestFactory
  @Proves("decides")
  Stream<DynamicContainer> theExamplesComeOutRight() {
    return ShippedPacks.all()
        .map(reading -> dynamicContainer(reading.pack().info().id(), examples(reading)));
  }

  private static Stream<DynamicTest> examples(Reading reading) {
    Rulebook book = Edition.asWritten(reading.pack()).rulebook();
    return reading.examples().stream()
        .map(e -> dynamicTest(e.sentence(), () -> comesOutRight(e, book)));
  }

  private static void comesOutRight(Example example, Rulebook book) {
    assertThat(Inspection.wrong(example, book)).as(example.toString()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> theNationalLayerNeverMakesAnAnswerMilder() {
    return ShippedPacks.policies()
        .map(reading -> dynamicTest(reading.pack().info().id(), () -> neverMilder(reading)));
  }

  private static void neverMilder(Reading reading) {
    Rulebook book = Edition.asWritten(reading.pack()).rulebook(ShippedPacks.national());
    Judgement judgement = book.newJudgement();
    for (Example example : reading.examples()) {
      book.judge(example.situation(), judgement);
      Verdict verdict = judgement.verdict();
      assertThat(example.verdict().stricterThan(verdict))
          .as("%s became milder: %s", example, verdict)
          .isFalse();
    }
  }
}
