package gatehouse.policies.web;

import gatehouse.packs.Reading;
import gatehouse.packs.Reference;
import gatehouse.policies.ClauseWords;
import gatehouse.policies.Policies;
import gatehouse.policies.ReviewDates;
import gatehouse.policies.TextDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows the national layer, which answers cite and no school owns.
@Controller
class NationalController {
  private final Policies policies;
  private final ReviewDates dates;

  NationalController(Policies policies, ReviewDates dates) {
    this.policies = policies;
    this.dates = dates;
  }

  @GetMapping("/policies/england")
  NationalPage england() {
    Reading national = policies.national();
    return new NationalPage(
        national.pack().info(),
        dates.of(national.pack().info()),
        PolicyPage.parts(national, national.references(), _ -> true),
        national.references().stream().map(entry -> entry(entry, national)).toList());
  }

  private static NationalPage.Entry entry(Reference entry, Reading national) {
    return new NationalPage.Entry(
        entry,
        ClauseWords.topic(entry.kind()),
        date(entry.from()),
        date(entry.until()),
        national.references().stream()
            .filter(other -> other.id().equals(entry.supersededBy()))
            .toList(),
        national.pack().clauses().stream()
            .filter(c -> c.currency().stream().anyMatch(note -> note.refers().equals(entry.id())))
            .map(clause -> clause.id().value())
            .toList());
  }

  private static String date(@Nullable String text) {
    return text == null ? "" : new TextDate(text).words();
  }
}
