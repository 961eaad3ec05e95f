package gatehouse.bench;

import gatehouse.rules.Facet;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/// KIE's DMN: one decision table that collects the names of all rows that match.
final class DmnEngine implements Engine {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final List<DMNContext> contexts;
  private final Map<String, Mark> marks;
  private final Hits hits;
  private Verdict verdict = Verdict.SILENT;

  private DmnEngine(
      DMNRuntime runtime, List<DMNContext> contexts, Map<String, Mark> marks, Hits hits) {
    this.runtime = runtime;
    this.model = runtime.getModels().getFirst();
    this.contexts = contexts;
    this.marks = marks;
    this.hits = hits;
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  static DmnEngine over(Policy policy) {
    List<Mark> marks = Mark.all(policy.statements());
    Resource table =
        ResourceFactory.newReaderResource(
            new StringReader(DmnTable.text(policy.vocabulary(), marks)), "UTF-8");
    table.setSourcePath("policy.dmn");
    DMNRuntime runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(table))
            .getOrElseThrow(IllegalStateException::new);
    List<DMNContext> contexts = policy.situations().stream().map(s -> context(runtime, s)).toList();
    return new DmnEngine(runtime, contexts, Mark.byName(marks), new Hits(policy.statements()));
  }

  private static DMNContext context(DMNRuntime runtime, Situation situation) {
    DMNContext context = runtime.newContext();
    for (Facet facet : situation.vocabulary().facets()) {
      context.set(
          DmnTable.name(facet),
          facet.one()
              ? situation.stated(facet.id()).map(Facet.Value::id).orElse("")
              : situation.facts(facet.id()).stream().map(Facet.Value::id).toList());
    }
    return context;
  }

  @Override
  public Verdict judge(int situation) {
    hits.clear();
    DMNResult result = runtime.evaluateAll(model, contexts.get(situation));
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    if (result.getContext().get(DmnTable.DECISION) instanceof Collection<?> rows) {
      rows.forEach(row -> hits.mark(Optional.ofNullable(marks.get(row)).orElseThrow()));
    }
    verdict = hits.settle();
    return verdict;
  }

  @Override
  public Ruling ruling() {
    return hits.ruling(verdict);
  }
}
