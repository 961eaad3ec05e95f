package gatehouse.policies.web;

import gatehouse.packs.Pack;
import gatehouse.policies.ComparedPolicies;
import gatehouse.policies.Policies;
import gatehouse.policies.ShortName;
import gatehouse.policies.WellKnownQuestions;
import gatehouse.shell.Choice;
import gatehouse.shell.SeeOther;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets policies side by side.
@Controller
class CompareController {
  private final Policies policies;
  private final Shelf shelf;
  private final ComparedPolicies compared;
  private final WellKnownQuestions questions;

  CompareController(
      Policies policies, Shelf shelf, ComparedPolicies compared, WellKnownQuestions questions) {
    this.policies = policies;
    this.shelf = shelf;
    this.compared = compared;
    this.questions = questions;
  }

  @GetMapping("/compare")
  ComparePage compare(@RequestParam(required = false) @Nullable String policy) {
    List<Choice> choices = policies.all().stream().map(reading -> choice(reading.pack())).toList();
    String left = policy == null ? choices.getFirst().value() : shelf.policy(policy).info().id();
    String right =
        choices.stream().map(Choice::value).filter(id -> !id.equals(left)).findFirst().orElse(left);
    return new ComparePage(choices, left, right);
  }

  /// A form can only ask with a query; the comparison has an address of its own.
  @GetMapping(
      path = "/compare",
      params = {"left", "right"})
  ResponseEntity<Void> chosen(@RequestParam String left, @RequestParam String right) {
    String path =
        "/compare/" + shelf.policy(left).info().id() + "/" + shelf.policy(right).info().id();
    return SeeOther.to(path);
  }

  @GetMapping("/compare/{left}/{right}")
  ComparisonPage comparison(
      @PathVariable String left,
      @PathVariable String right,
      @RequestParam(required = false) @Nullable String act,
      @RequestParam(required = false) @Nullable String actor,
      @RequestParam(required = false) @Nullable String stricter,
      @RequestParam(required = false) @Nullable String all) {
    var sides = Sides.ofPolicies(shelf.policy(left), shelf.policy(right));
    var form = ContrastForm.of(policies.words().vocabulary(), act, actor, stricter);
    var group = ContrastForm.group(all);
    var found = compared.contrasts(sides.left().pack(), sides.right().pack(), form.search());
    return new ComparisonPage(sides, form, found.size(), ContrastBlock.all(found, sides, group));
  }

  @GetMapping("/compare/matrix")
  MatrixPage matrix() {
    List<Pack> packs = policies.all().stream().map(reading -> reading.pack()).toList();
    return new MatrixPage(
        packs.stream().map(pack -> pack.info().id()).toList(), compared.pairs(), questions.all());
  }

  private static Choice choice(Pack pack) {
    String school = pack.info().school();
    return Choice.of(
        pack.info().id(),
        ShortName.of(pack.info().id()),
        school.isEmpty() ? "The text names no school" : school);
  }
}
