package gatehouse.bench;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import gatehouse.rules.Facet;
import gatehouse.rules.Situation;
import gatehouse.rules.Verdict;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cedar through its Java library, with the policy set parsed once and cached on the native side.
///
/// Cedar reports the policies that determine its two-valued decision. To get every norm that
/// applies, each norm and each exception is a `permit`: the response then names all that match.
final class CedarEngine implements Engine {
  private static final String UNSTATED = "unstated";
  private static final Set<Entity> NO_ENTITIES = Set.of();

  private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
  private final PolicySet policies;
  private final List<AuthorizationRequest> requests;
  private final Map<String, Mark> marks;
  private final Hits hits;
  private Verdict verdict = Verdict.SILENT;

  private CedarEngine(
      PolicySet policies, List<AuthorizationRequest> requests, Map<String, Mark> marks, Hits hits) {
    this.policies = policies;
    this.requests = requests;
    this.marks = marks;
    this.hits = hits;
  }

  static CedarEngine over(gatehouse.bench.Policy policy) {
    List<Mark> marks = Mark.all(policy.statements());
    Facet act = policy.vocabulary().facet("act").orElseThrow();
    Set<Policy> texts =
        marks.stream()
            .map(m -> new Policy(text(m.when(), act), m.name()))
            .collect(Collectors.toSet());
    PolicySet policies = new PolicySet(texts);
    try {
      policies.cache();
    } catch (CacheException e) {
      throw new IllegalStateException(e);
    }
    List<AuthorizationRequest> requests =
        policy.situations().stream().map(CedarEngine::request).toList();
    return new CedarEngine(policies, requests, Mark.byName(marks), new Hits(policy.statements()));
  }

  /// The act goes into the policy's scope, as Cedar's own guide advises; the rest into `when`.
  private static String text(Conjunction when, Facet act) {
    String scope =
        when.accepted(act).map(v -> "action in [" + actions(act, v) + "]").orElse("action");
    String rest =
        when.others(List.of(act)).stream()
            .map(new Cedar()::tell)
            .collect(Collectors.joining(" && "));
    return "permit(principal, "
        + scope
        + ", resource)"
        + (rest.isEmpty() ? ";" : " when { " + rest + " };");
  }

  private static String actions(Facet act, BitSet accepted) {
    return accepted.stream()
        .mapToObj(v -> v < act.values().size() ? act.values().get(v).id() : UNSTATED)
        .map(id -> "Action::\"" + id + '"')
        .collect(Collectors.joining(", "));
  }

  private static AuthorizationRequest request(Situation situation) {
    Map<String, Value> context = new HashMap<>();
    for (Facet facet : situation.vocabulary().facets()) {
      context.put(facet.id(), value(situation, facet));
    }
    String act = situation.stated("act").map(Facet.Value::id).orElse(UNSTATED);
    return new AuthorizationRequest(
        uid("Person", "asking"), uid("Action", act), uid("Matter", "asked"), context);
  }

  private static Value value(Situation situation, Facet facet) {
    if (facet.one()) {
      return new PrimString(situation.stated(facet.id()).map(Facet.Value::id).orElse(UNSTATED));
    }
    Stream<Value> facts = situation.facts(facet.id()).stream().map(v -> new PrimString(v.id()));
    return new CedarList(facts.toList());
  }

  private static EntityUID uid(String type, String id) {
    return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
  }

  @Override
  public Verdict judge(int situation) {
    hits.clear();
    for (String id : reasons(requests.get(situation))) {
      hits.mark(Optional.ofNullable(marks.get(id)).orElseThrow());
    }
    verdict = hits.settle();
    return verdict;
  }

  private Set<String> reasons(AuthorizationRequest request) {
    try {
      AuthorizationResponse response = engine.isAuthorized(request, policies, NO_ENTITIES);
      var success =
          response.success.orElseThrow(() -> new IllegalStateException(response.toString()));
      if (!success.getErrors().isEmpty()) {
        throw new IllegalStateException(success.toString());
      }
      return new HashSet<>(success.getReason());
    } catch (AuthException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Ruling ruling() {
    return hits.ruling(verdict);
  }

  /// Cedar's own words.
  private static final class Cedar implements Notation {
    @Override
    public String oneOf(Facet facet, List<String> values) {
      return values.size() == 1
          ? "context." + facet.id() + " == " + Notation.quoted(values)
          : "[" + Notation.quoted(values) + "].contains(context." + facet.id() + ")";
    }

    @Override
    public String noneOf(Facet facet, List<String> values) {
      return "!(" + oneOf(facet, values) + ")";
    }

    @Override
    public String anyFact(Facet facet, List<String> facts) {
      return facts.size() == 1
          ? "context." + facet.id() + ".contains(" + Notation.quoted(facts) + ")"
          : "context." + facet.id() + ".containsAny([" + Notation.quoted(facts) + "])";
    }

    @Override
    public String noFact(Facet facet, List<String> facts) {
      return "!" + anyFact(facet, facts);
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
