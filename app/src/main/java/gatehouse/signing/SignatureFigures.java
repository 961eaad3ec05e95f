package gatehouse.signing;

import gatehouse.policies.ClauseFigures;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Signed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many have signed under each clause that asks for it.
@Component
class SignatureFigures implements ClauseFigures {
  private static final String PATH = "/signing";

  private final SignatureStore store;
  private final PublishedPolicies policies;

  SignatureFigures(SignatureStore store, PublishedPolicies policies) {
    this.store = store;
    this.policies = policies;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, List<Figure>> figures() {
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    policies
        .latest()
        .ifPresent(text -> byClause(text).forEach((clause, all) -> figures.put(clause, of(all))));
    return figures;
  }

  private Map<String, List<Signature>> byClause(PolicyText text) {
    return store.of(text.id()).stream()
        .filter(signature -> !(signature instanceof Released))
        .filter(signature -> signature.request().clause().isPresent())
        .collect(Collectors.groupingBy(signature -> signature.request().clause().orElseThrow()));
  }

  private static List<Figure> of(List<Signature> all) {
    var figures = new ArrayList<Figure>();
    long signed = number(all, Signed.class::isInstance);
    figures.add(figure(signed + " of " + all.size() + " signed", false));
    long refused = number(all, Refused.class::isInstance);
    if (refused > 0) {
      figures.add(figure(refused + " refused", true));
    }
    return figures;
  }

  private static Figure figure(String words, boolean attention) {
    return new Figure(words, attention, PATH, "signing_counts");
  }

  private static long number(List<Signature> all, Predicate<Signature> wanted) {
    return all.stream().filter(wanted).count();
  }
}
