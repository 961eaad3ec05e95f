package gatehouse.enactment;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.capabilities.Capabilities;
import gatehouse.packs.Library;
import gatehouse.packs.PolicyClause;
import gatehouse.packs.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnactmentTest {
  private static final Reading OCTOBER = Library.shipped().reading("october-2025");
  private static final Proofs NONE = new Proofs(Map.of(), Map.of());

  @Test
  void withoutAnyProofEverythingIsPlanned() {
    assertThat(Enactment.of(OCTOBER, NONE))
        .hasSize(76)
        .allMatch(e -> e.status() == Status.PLANNED && e.reason().isEmpty());
  }

  @Test
  void aClauseThatIsOnlyShownSaysWhyOnceThePageIsProved() {
    Proofs page = new Proofs(Map.of("displays", List.of("PageTest#shows")), Map.of());
    assertThat(Enactment.of(OCTOBER, page))
        .filteredOn(e -> e.clause().enactedBy().equals(List.of("displays")))
        .isNotEmpty()
        .allMatch(e -> e.status() == Status.DISPLAY_ONLY && !e.reason().isEmpty());
  }

  @Test
  void aClauseIsPartlyEnactedWhileSomethingIsMissing() {
    Enactment mixed =
        Enactment.of(OCTOBER).stream()
            .filter(e -> e.clause().enactedBy().size() > 1)
            .filter(e -> e.clause().enactedBy().contains("decides"))
            .filter(e -> e.clause().enactedBy().stream().anyMatch(c -> c.startsWith("workflow")))
            .findFirst()
            .orElseThrow();
    assertThat(mixed.status()).isEqualTo(Status.PARTLY);
  }

  @Test
  void aClauseIsEnactedWhenAllItsCapabilitiesAre() {
    Map<String, List<String>> tests =
        Capabilities.ids().stream()
            .collect(java.util.stream.Collectors.toMap(id -> id, _ -> List.of("T#t")));
    Map<String, List<String>> examples =
        OCTOBER.pack().clauses().stream()
            .map(PolicyClause::id)
            .collect(java.util.stream.Collectors.toMap(id -> id.value(), _ -> List.of("X")));
    assertThat(Enactment.of(OCTOBER, new Proofs(tests, examples)))
        .allMatch(e -> e.status() == Status.ENACTED || e.status() == Status.DISPLAY_ONLY);
  }

  @Test
  void everyShippedClauseNamesAtLeastOneCapability() {
    for (String id : Library.POLICIES) {
      assertThat(Enactment.of(Library.shipped().reading(id)))
          .allMatch(e -> !e.uses().isEmpty() && e.uses().size() == e.clause().enactedBy().size());
    }
  }

  @Test
  void everyCapabilitySaysWhatItDoesInOneSentence() {
    assertThat(Capabilities.list())
        .allMatch(
            c -> c.says().endsWith(".") && c.says().length() > 20 && c.id().matches("[a-z.-]+"));
  }
}
