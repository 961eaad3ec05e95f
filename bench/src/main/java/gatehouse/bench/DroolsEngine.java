package gatehouse.bench;

import gatehouse.rules.Condition;
import gatehouse.rules.Facet;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import gatehouse.rules.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/// Drools with its executable model: one stateful session that is kept, a fact put in, all rules
/// fired, the fact taken out. The act comes first in every pattern, and equal beginnings are
/// shared.
final class DroolsEngine implements Engine {
  private static final String PACKAGE = "told";

  private final KieSession session;
  private final List<Object> facts;
  private final Hits hits;
  private Verdict verdict = Verdict.SILENT;

  private DroolsEngine(KieSession session, List<Object> facts, Hits hits) {
    this.session = session;
    this.facts = facts;
    this.hits = hits;
  }

  static DroolsEngine over(Policy policy) {
    KieBase base = compiled(text(policy));
    FactType type = base.getFactType(PACKAGE, "Told");
    List<Object> facts = policy.situations().stream().map(s -> fact(type, s)).toList();
    Hits hits = new Hits(policy.statements());
    KieSession session = base.newKieSession();
    session.setGlobal("hits", hits);
    return new DroolsEngine(session, facts, hits);
  }

  private static KieBase compiled(String text) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/policy.drl", text);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  private static String text(Policy policy) {
    Facet act = policy.vocabulary().facet("act").orElseThrow();
    return "package "
        + PACKAGE
        + "\nglobal gatehouse.bench.Hits hits\n"
        + declaration(policy.vocabulary())
        + Mark.all(policy.statements()).stream()
            .map(m -> rule(m, act))
            .collect(Collectors.joining("\n"));
  }

  private static String declaration(Vocabulary vocabulary) {
    return vocabulary.facets().stream()
        .map(f -> "  " + field(f) + " : " + (f.one() ? "String" : "java.util.Set"))
        .collect(Collectors.joining("\n", "declare Told\n", "\nend\n"));
  }

  private static String rule(Mark mark, Facet act) {
    List<Condition> parts = new ArrayList<>(mark.when().about(act));
    parts.addAll(mark.when().others(List.of(act)));
    String when =
        parts.stream()
            .map(new Drl()::tell)
            .filter(part -> !part.equals("true"))
            .map(part -> part.equals("false") ? "eval(false)" : part)
            .collect(Collectors.joining(", "));
    String then =
        mark.exemption() < 0
            ? "hits.reach(" + mark.statement() + ");"
            : "hits.except(" + mark.statement() + ", " + mark.exemption() + ");";
    return "rule " + mark.name() + " when Told(" + when + ") then " + then + " end";
  }

  private static Object fact(FactType type, Situation situation) {
    try {
      Object fact = type.newInstance();
      for (Facet facet : situation.vocabulary().facets()) {
        type.set(fact, field(facet), value(situation, facet));
      }
      return fact;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Situation situation, Facet facet) {
    if (facet.one()) {
      return situation.stated(facet.id()).map(Facet.Value::id).orElse("");
    }
    Set<String> facts = new HashSet<>();
    situation.facts(facet.id()).forEach(v -> facts.add(v.id()));
    return facts;
  }

  private static String field(Facet facet) {
    return "f_" + facet.id();
  }

  @Override
  public Verdict judge(int situation) {
    hits.clear();
    FactHandle handle = session.insert(facts.get(situation));
    session.fireAllRules();
    session.delete(handle);
    verdict = hits.settle();
    return verdict;
  }

  @Override
  public Ruling ruling() {
    return hits.ruling(verdict);
  }

  @Override
  public void close() {
    session.dispose();
  }

  /// The words of a Drools pattern.
  private static final class Drl implements Notation {
    @Override
    public String oneOf(Facet facet, List<String> values) {
      return values.size() == 1
          ? field(facet) + " == " + Notation.quoted(values)
          : field(facet) + " in (" + Notation.quoted(values) + ")";
    }

    @Override
    public String noneOf(Facet facet, List<String> values) {
      return values.size() == 1
          ? field(facet) + " != " + Notation.quoted(values)
          : field(facet) + " not in (" + Notation.quoted(values) + ")";
    }

    @Override
    public String anyFact(Facet facet, List<String> facts) {
      return facts(facet, " contains ", facts, or());
    }

    @Override
    public String noFact(Facet facet, List<String> facts) {
      return facts(facet, " not contains ", facts, and());
    }

    private static String facts(Facet facet, String holds, List<String> facts, String between) {
      String told =
          facts.stream()
              .map(f -> field(facet) + holds + '"' + f + '"')
              .collect(Collectors.joining(between));
      return facts.size() == 1 ? told : "(" + told + ")";
    }

    @Override
    public String and() {
      return " && ";
    }

    @Override
    public String or() {
      return " || ";
    }
  }
}
