package gatehouse.rules;

import static gatehouse.rules.NormBuilder.norm;
import static gatehouse.rules.World.is;
import static gatehouse.rules.World.not;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsistencyTest {
  private static java.util.List<String> findings(NormBuilder... norms) {
    return Consistency.findings(World.book(norms)).stream()
        .map(f -> (f.fatal() ? "error: " : "warning: ") + f.message())
        .toList();
  }

  @Test
  void soundNormsHaveNoFindings() {
    assertThat(
            findings(
                norm("A-1", Effect.FORBIDS)
                    .when(is("act", "post"))
                    .unless(is("ties", "family"), Verdict.ALLOWED)))
        .isEmpty();
  }

  @Test
  void aNormThatContradictsItselfIsFound() {
    assertThat(findings(norm("A-1", Effect.FORBIDS).when(is("act", "post"), is("act", "befriend"))))
        .contains("error: A-1: the norm can never apply: its condition contradicts itself.");
    assertThat(
            findings(
                norm("A-1", Effect.FORBIDS)
                    .when(is("content", "named"), not(is("content", "named", "pictured")))))
        .contains("error: A-1: the norm can never apply: its condition contradicts itself.");
  }

  @Test
  void anExceptionOutOfReachIsFound() {
    assertThat(
            findings(
                norm("A-1", Effect.FORBIDS)
                    .when(is("act", "post"))
                    .unless(is("act", "befriend"), Verdict.ALLOWED)))
        .containsExactly(
            "error: A-1: an exception [A-1] can never help: the norm does not reach it.");
  }

  @Test
  void anExceptionThatIsNoMilderIsFound() {
    assertThat(
            findings(
                norm("A-1", Effect.DISCOURAGES)
                    .when(is("act", "post"))
                    .unless(is("ties", "family"), Verdict.FORBIDDEN)))
        .containsExactly(
            "warning: A-1: an exception [A-1] gives nothing milder than the norm itself.");
  }

  @Test
  void anOrderThatIsAlsoBannedIsFound() {
    NormBuilder order = norm("A-1", Effect.OBLIGES).prescribed().when(is("act", "post"));
    NormBuilder ban = norm("A-2", Effect.FORBIDS).when(is("act", "post"));
    assertThat(findings(order, ban))
        .containsExactly("error: A-1: what A-1 orders A-2 always forbids (clauses.yaml:1).");
    assertThat(findings(order, ban.unless(is("ties", "family"), Verdict.ALLOWED))).isEmpty();
  }

  @Test
  void anOrderThatOverridesTheBanIsSound() {
    assertThat(
            findings(
                norm("A-1", Effect.OBLIGES).prescribed().when(is("act", "post")).overrides("A-2"),
                norm("A-2", Effect.FORBIDS).when(is("act", "post"))))
        .isEmpty();
  }
}
