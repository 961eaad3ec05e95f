package gatehouse.policies.web;

import gatehouse.packs.Pack;
import gatehouse.packs.Reading;
import gatehouse.policies.Policies;
import gatehouse.policies.ReviewDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the policies: all of them in short, one in full.
@Controller
class PolicyController {
  private final Policies policies;
  private final Shelf shelf;
  private final ReviewDates dates;

  PolicyController(Policies policies, Shelf shelf, ReviewDates dates) {
    this.policies = policies;
    this.shelf = shelf;
    this.dates = dates;
  }

  @GetMapping("/policies")
  PoliciesPage policies() {
    return new PoliciesPage(policies.all().stream().map(reading -> row(reading.pack())).toList());
  }

  @GetMapping("/policies/{id}")
  PolicyPage policy(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String audience,
      @RequestParam(required = false) @Nullable String topic) {
    Reading reading = shelf.reading(id);
    ClauseFilter filter = ClauseFilter.of(reading.pack(), audience, topic);
    return new PolicyPage(
        reading.pack(),
        dates.of(reading.pack().info()),
        filter,
        PolicyPage.parts(reading, policies.national().references(), filter));
  }

  private PoliciesPage.Row row(Pack pack) {
    return new PoliciesPage.Row(
        pack.info(), dates.of(pack.info()), pack.clauses().size(), pack.questions().size());
  }
}
