package gatehouse.policies.web;

import gatehouse.policies.EnactedPolicy;
import gatehouse.policies.Policies;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Reports how far each clause is enacted.
@Controller
class ClausesController {
  private final Policies policies;
  private final Shelf shelf;

  ClausesController(Policies policies, Shelf shelf) {
    this.policies = policies;
    this.shelf = shelf;
  }

  @GetMapping("/clauses")
  ClausesPage clauses() {
    List<EnactedPolicy> enacted = policies.all().stream().map(EnactedPolicy::of).toList();
    return new ClausesPage(
        enacted.stream().map(EnactedPolicy::total).toList(),
        EnactedPolicy.sum(enacted),
        EnactedPolicy.capabilities(enacted));
  }

  @GetMapping("/clauses/{policy}")
  PolicyClausesPage clauses(
      @PathVariable String policy,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String capability) {
    return PolicyClausesPage.of(EnactedPolicy.of(shelf.reading(policy)), status, capability);
  }
}
