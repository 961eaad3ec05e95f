package gatehouse.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import gatehouse.policies.ClauseFigures;
import gatehouse.signing.PublishedPolicies;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How well each clause is known, as the answers to the check show.
@Component
class TrainingFigures implements ClauseFigures {
  private static final String PATH = "/training/school";

  private final TrainingStore store;
  private final PublishedPolicies policies;

  TrainingFigures(TrainingStore store, PublishedPolicies policies) {
    this.store = store;
    this.policies = policies;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, List<Figure>> figures() {
    return policies.latest().stream()
        .flatMap(text -> store.known(text.id()).stream())
        .filter(Known::tellsOfNobody)
        .collect(
            groupingBy(known -> known.clause().value(), mapping(TrainingFigures::of, toList())));
  }

  private static Figure of(Known known) {
    return new Figure(known.words(), known.isWeak(), PATH, "training");
  }
}
