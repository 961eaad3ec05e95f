package gatehouse.policies;

import static gatehouse.policies.Finding.Kind.AUDIENCES;
import static gatehouse.policies.Finding.Kind.LAW;
import static gatehouse.policies.Finding.Kind.PARAMETERS;
import static gatehouse.policies.Finding.Kind.PRESUPPOSED;
import static gatehouse.policies.Finding.Kind.QUESTIONS;
import static gatehouse.policies.Finding.Kind.RATIFICATION;
import static gatehouse.policies.Finding.Kind.REVIEW;
import static gatehouse.policies.Finding.Kind.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.rules.ClauseId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckUpTest {
  private static final String TODAY = "2026-11-21";

  @ParameterizedTest
  @CsvSource({
    "holy-cross, spring term 2024",
    "cerne-abbas, November 2025",
    "clarendon-cottage, January 2019",
    "clarendon-primary, September 2026",
    "october-2025, October 2026"
  })
  void allFiveAreOverdueInNovember2026(String policy, String due) {
    assertThat(of(policy, REVIEW))
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).contains(due, "due"))
        .satisfies(finding -> assertThat(finding.weight()).isEqualTo(Finding.Weight.NOW));
  }

  @Test
  void aPolicyInDateHasNoFindingAboutIt() {
    assertThat(found("cerne-abbas", "2023-01-01")).noneMatch(f -> f.kind() == REVIEW);
  }

  @ParameterizedTest
  @CsvSource({
    "holy-cross, who ratified it",
    "cerne-abbas, in which minute",
    "clarendon-cottage, who ratified it",
    "clarendon-primary, who ratified it",
    "october-2025, when"
  })
  void whatTheTextDoesNotSayAboutItsRatificationIsNamed(String policy, String missing) {
    assertThat(of(policy, RATIFICATION))
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).contains(missing));
  }

  @Test
  void guidanceThatWasReplacedIsFoundAtItsClause() {
    assertThat(of("holy-cross", LAW))
        .anySatisfy(finding -> assertThat(finding.clauses()).contains(new ClauseId("HC-1.4")));
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void everyCurrencyNoteIsInSomeFinding(String policy) {
    var noted =
        ShippedPolicies.pack(policy).clauses().stream()
            .filter(clause -> !clause.currency().isEmpty())
            .map(clause -> clause.id())
            .toList();
    assertThat(of(policy, LAW).stream().flatMap(f -> f.clauses().stream())).containsAll(noted);
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void everythingPresupposedIsNamed(String policy) {
    assertThat(of(policy, PRESUPPOSED))
        .hasSameSizeAs(ShippedPolicies.pack(policy).info().presupposed());
    assertThat(of(policy, PARAMETERS)).hasSize(1);
    assertThat(of(policy, QUESTIONS)).isNotEmpty();
    assertThat(of(policy, TOPICS)).isNotEmpty();
  }

  @Test
  void whomOthersAddressAndThisOneDoesNotIsNamed() {
    assertThat(of("cerne-abbas", AUDIENCES))
        .extracting(Finding::what)
        .contains("No clause addresses pupils.");
  }

  @ParameterizedTest
  @MethodSource("gatehouse.policies.ShippedPolicies#ids")
  void theMostPressingComesFirst(String policy) {
    assertThat(found(policy, TODAY)).isSortedAccordingTo(Comparator.comparing(Finding::weight));
  }

  private static List<Finding> of(String policy, Finding.Kind kind) {
    return found(policy, TODAY).stream().filter(finding -> finding.kind() == kind).toList();
  }

  private static List<Finding> found(String policy, String day) {
    var checkUp =
        new CheckUp(ShippedPolicies.POLICIES, ShippedPolicies.on(day), new OpenReadings());
    return checkUp.of(ShippedPolicies.pack(policy));
  }
}
