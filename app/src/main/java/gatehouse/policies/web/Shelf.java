package gatehouse.policies.web;

import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Pack;
import gatehouse.packs.Reading;
import gatehouse.policies.Policies;
import gatehouse.shell.NotFound;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds what an address names, or says what there is instead.
@Component
class Shelf {
  private final Policies policies;

  Shelf(Policies policies) {
    this.policies = policies;
  }

  Pack policy(String id) {
    return reading(id).pack();
  }

  Reading reading(String id) {
    return policies
        .policy(id)
        .orElseThrow(() -> new NotFound("There is no policy “" + id + "”. There are: " + ids()));
  }

  OpenQuestion question(Pack pack, String id) {
    return pack.question(id)
        .orElseThrow(() ->
            new NotFound(
                "There is no open question “"
                    + id
                    + "” in this policy. There are: "
                    + pack.questions().stream()
                        .map(OpenQuestion::id)
                        .collect(Collectors.joining(", "))));
  }

  OpenQuestion.Choice choice(OpenQuestion question, String id) {
    return question
        .choice(id)
        .orElseThrow(() ->
            new NotFound(
                "There is no choice “"
                    + id
                    + "” here. There are: "
                    + question.choices().stream()
                        .map(OpenQuestion.Choice::id)
                        .collect(Collectors.joining(", "))));
  }

  private String ids() {
    return policies.all().stream()
        .map(reading -> reading.pack().info().id())
        .collect(Collectors.joining(", "));
  }
}
