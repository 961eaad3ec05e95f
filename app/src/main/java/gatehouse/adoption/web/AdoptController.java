package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.AdoptionId;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.Drafts;
import gatehouse.adoption.Refusal;
import gatehouse.people.PersonId;
import gatehouse.policies.Policies;
import gatehouse.policies.ShortName;
import gatehouse.shell.BadInput;
import gatehouse.shell.Choice;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Begins an edition and leads it from step to step; whoever leaves half-way finds it as it was.
@Controller
class AdoptController {
  private static final String CURRENT = "current";

  private final Workshop workshop;
  private final Adoptions adoptions;
  private final Drafts drafts;
  private final Policies policies;
  private final Progress progress;

  AdoptController(
      Workshop workshop, Adoptions adoptions, Drafts drafts, Policies policies, Progress progress) {
    this.workshop = workshop;
    this.adoptions = adoptions;
    this.drafts = drafts;
    this.policies = policies;
    this.progress = progress;
  }

  @GetMapping(Workshop.PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object adopt(Subject subject) {
    workshop.require(subject, Act.CHANGE);
    return adoptions
        .inProgress()
        .<Object>map(adoption -> progress.page(adoption, workshop.may(subject, Act.DECIDE)))
        .orElseGet(() -> choose(Form.filled(Map.of())));
  }

  @PostMapping(Workshop.PATH)
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  Object begin(Subject subject, HttpServletRequest request) {
    workshop.require(subject, Act.CHANGE);
    var form = Form.of(request.getParameterMap());
    var pack = form.needed("pack", "Choose a policy");
    if (form.right()) {
      begin(subject, pack).ifPresent(form::wrong);
    }
    return form.right() ? SeeOther.to(Workshop.PATH) : choose(form);
  }

  private Optional<Refusal> begin(Subject subject, String pack) {
    var current = adoptions.current();
    return pack.equals(CURRENT) && current.isPresent()
        ? drafts.begin(current.get(), Workshop.person(subject))
        : drafts.begin(pack, Workshop.person(subject));
  }

  private StepPage choose(Form form) {
    var choices = new ArrayList<Choice>();
    adoptions
        .current()
        .ifPresent(edition ->
            choices.add(
                Choice.of(
                    CURRENT,
                    "Our edition " + edition.number(),
                    "With everything that the school decided then")));
    policies.all().stream()
        .map(reading -> reading.pack())
        .map(pack ->
            Choice.of(
                pack.info().id(),
                ShortName.of(pack.info().id()) + ": " + pack.info().title(),
                "%d clauses, %d open questions"
                    .formatted(pack.clauses().size(), pack.questions().size())))
        .forEach(choices::add);
    return new StepPage(
        "Which policy does the school adopt?",
        "A new edition",
        "/school/policy",
        Workshop.PATH,
        0,
        List.of(
            "Nothing is in force until governors have ratified it and you publish it. You can stop at any step and go on another day."),
        List.of(),
        List.of(
            new Input.Radios(form.field("pack", "Start from", null), choices, form.value("pack"))),
        "Begin",
        form.general(Set.of("pack")));
  }

  /// A step that a button takes.
  private interface Step {
    Optional<Refusal> take(AdoptionId id, int version, PersonId by);
  }

  @PostMapping(Workshop.PATH + "/review")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  ResponseEntity<Void> review(Subject subject, HttpServletRequest request) {
    return move(inProgress(subject), subject, request, drafts::review, Workshop.PATH);
  }

  @PostMapping(Workshop.PATH + "/revise")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  ResponseEntity<Void> revise(Subject subject, HttpServletRequest request) {
    return move(inProgress(subject), subject, request, drafts::revise, Workshop.PATH);
  }

  @PostMapping(Workshop.PATH + "/discard")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  ResponseEntity<Void> discard(Subject subject, HttpServletRequest request) {
    return move(workshop.draft(subject), subject, request, drafts::discard, "/school/policy");
  }

  private Adoption inProgress(Subject subject) {
    return workshop.inProgress(subject, Act.CHANGE, Adoption.class);
  }

  private static ResponseEntity<Void> move(
      Adoption adoption, Subject subject, HttpServletRequest request, Step step, String onward) {
    var version = Form.of(request.getParameterMap()).version();
    step.take(adoption.outline().id(), version, Workshop.person(subject))
        .ifPresent(no -> {
          throw new BadInput(no.words());
        });
    return SeeOther.to(onward);
  }
}
