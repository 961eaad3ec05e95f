package gatehouse.policies.web;

import gatehouse.packs.OpenQuestion;
import gatehouse.packs.Pack;
import gatehouse.policies.OpenReadings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows what a policy leaves open, and what each reading would change.
@Controller
class OpenQuestionsController {
  private final Shelf shelf;
  private final OpenReadings readings;

  OpenQuestionsController(Shelf shelf, OpenReadings readings) {
    this.shelf = shelf;
    this.readings = readings;
  }

  @GetMapping("/policies/{id}/open-questions")
  OpenQuestionsPage questions(@PathVariable String id) {
    Pack pack = shelf.policy(id);
    return new OpenQuestionsPage(
        pack.info(), pack.questions().stream().map(question -> asked(pack, question)).toList());
  }

  @GetMapping("/policies/{id}/open-questions/{question}/{choice}")
  ReadingEffectPage effect(
      @PathVariable String id, @PathVariable String question, @PathVariable String choice) {
    Pack pack = shelf.policy(id);
    OpenQuestion asked = shelf.question(pack, question);
    OpenQuestion.Choice chosen = shelf.choice(asked, choice);
    return ReadingEffectPage.of(pack, asked, chosen, readings.effect(pack, asked, chosen));
  }

  private OpenQuestionsPage.Asked asked(Pack pack, OpenQuestion question) {
    return new OpenQuestionsPage.Asked(
        question, question.choices().stream().map(c -> option(pack, question, c)).toList());
  }

  private OpenQuestionsPage.Option option(
      Pack pack, OpenQuestion question, OpenQuestion.Choice choice) {
    boolean recommended = choice.id().equals(question.recommended());
    return new OpenQuestionsPage.Option(
        choice, recommended, readings.switchesNorms(pack, question, choice));
  }
}
