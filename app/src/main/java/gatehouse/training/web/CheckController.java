package gatehouse.training.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import gatehouse.signing.PolicyText;
import gatehouse.signing.PublishedPolicies;
import gatehouse.training.Pass;
import gatehouse.training.Question;
import gatehouse.training.Training;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Briefs somebody and asks them, question by question; whoever leaves half-way goes on there.
@Controller
class CheckController {
  private static final String PATH = "/training";
  private static final String CHECK = PATH + "/check";

  private final Training training;
  private final PublishedPolicies policies;
  private final Permissions permissions;

  CheckController(Training training, PublishedPolicies policies, Permissions permissions) {
    this.training = training;
    this.policies = policies;
    this.permissions = permissions;
  }

  static String words(Pass pass) {
    return pass.score() + ", " + SchoolTime.words(SchoolTime.day(pass.at()));
  }

  @GetMapping(PATH)
  @Guarded(Resource.OWN_TRAINING)
  Page briefing(Subject subject) {
    var text = text(subject, Act.SEE);
    var progress = training.progress(text, me(subject));
    return new BriefingPage(
        text.title(),
        text.number(),
        training.briefing(text, me(subject)),
        progress.asked(),
        progress.answered(),
        training.pass(text.id(), me(subject)).map(CheckController::words).orElse(null),
        "/sign/" + text.id());
  }

  @GetMapping(CHECK)
  @Guarded(Resource.OWN_TRAINING)
  Object ask(Subject subject) {
    var text = text(subject, Act.SEE);
    var progress = training.progress(text, me(subject));
    return progress
        .next()
        .<Object>map(question -> page(question, progress, false, null, null))
        .orElseGet(() -> SeeOther.to(PATH));
  }

  @PostMapping(CHECK)
  @Guarded(value = Resource.OWN_TRAINING, to = Act.CHANGE)
  Object answer(
      Subject subject,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "") String answer) {
    var text = text(subject, Act.CHANGE);
    var progress = training.progress(text, me(subject));
    var next = progress.next().filter(asked -> asked.name().equals(question)).orElse(null);
    if (next == null) {
      return SeeOther.to(CHECK);
    }
    if (CheckPage.CHOICES.stream().noneMatch(choice -> choice.value().equals(answer))) {
      return page(next, progress, false, null, "Choose what the policy says");
    }
    var outcome = training.answer(text, me(subject), question, answer);
    return outcome.orElseThrow() instanceof Training.Outcome.Wrong
        ? page(next, progress, true, answer, null)
        : SeeOther.to(CHECK);
  }

  private static CheckPage page(
      Question question,
      Training.Progress progress,
      boolean wrong,
      @Nullable String chosen,
      @Nullable String error) {
    return new CheckPage(question, progress.answered() + 1, progress.asked(), wrong, chosen, error);
  }

  private PolicyText text(Subject subject, Act act) {
    permissions.require(
        subject, act, Resource.OWN_TRAINING, Target.about(subject.school(), subject.person()));
    return policies
        .latest()
        .orElseThrow(() -> new NotFound("Your school has published no policy here yet."));
  }

  private static PersonId me(Subject subject) {
    return new PersonId(subject.person());
  }
}
