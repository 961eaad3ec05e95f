package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.adoption.Adoption.OutForConsultation;
import gatehouse.adoption.Adoptions;
import gatehouse.policies.ClauseFigures;
import gatehouse.policies.ClauseFigures.Figure;
import gatehouse.schools.Schools;
import gatehouse.schools.Signboard;
import gatehouse.shell.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows a school's own policy to its people, with live figures.
@Controller
class OwnPolicyController {
  private final Adoptions adoptions;
  private final Schools schools;
  private final Permissions permissions;
  private final List<ClauseFigures> figures;
  private final Living living;

  OwnPolicyController(
      Adoptions adoptions,
      Schools schools,
      Permissions permissions,
      List<ClauseFigures> figures,
      Living living) {
    this.adoptions = adoptions;
    this.schools = schools;
    this.permissions = permissions;
    this.figures = figures;
    this.living = living;
  }

  @GetMapping("/school/policy")
  @Guarded(Resource.POLICY)
  @Transactional(readOnly = true)
  LivingPage own(Subject subject) {
    permissions.require(subject, Act.SEE, Resource.POLICY, Target.of(subject.school()));
    var school = schools.signboard(subject.school());
    var live = figures();
    return living.own(
        school,
        adoptions.current(),
        live,
        drill(subject, live),
        notices(),
        actions(subject, school));
  }

  private Map<String, List<Figure>> figures() {
    Map<String, List<Figure>> live = new HashMap<>();
    figures.forEach(source ->
        source
            .figures()
            .forEach((clause, more) ->
                live.computeIfAbsent(clause, _ -> new ArrayList<>()).addAll(more)));
    return live;
  }

  private List<String> drill(Subject subject, Map<String, List<Figure>> live) {
    return live.values().stream()
        .flatMap(List::stream)
        .filter(figure ->
            permissions.may(
                subject,
                Act.SEE,
                Resource.valueOf(figure.resource().toUpperCase(Locale.ROOT)),
                Target.of(subject.school())))
        .map(Figure::path)
        .distinct()
        .toList();
  }

  private List<String> notices() {
    return adoptions
        .current()
        .filter(edition -> adoptions.outdated(edition.adoption()))
        .map(_ ->
            List.of(
                "The policy’s text or the national rules that ship with Gatehouse have changed since this edition was made. It answers as it was published; begin a new edition to see what would change."))
        .orElse(List.of());
  }

  private List<Link> actions(Subject subject, Signboard school) {
    var actions = new ArrayList<Link>();
    if (permissions.may(subject, Act.CHANGE, Resource.POLICY, Target.of(subject.school()))) {
      actions.add(
          new Link(
              adoptions.inProgress().isPresent() ? "Go on with the new edition" : "A new edition",
              Workshop.PATH));
      actions.add(new Link("What is going to change", "/school/policy/coming"));
    }
    adoptions
        .inProgress()
        .filter(OutForConsultation.class::isInstance)
        .map(OutForConsultation.class::cast)
        .filter(consulting -> consulting.asks(subject.roles()))
        .ifPresent(_ ->
            actions.add(
                new Link("Read and comment on the new edition", "/school/policy/consultation")));
    adoptions
        .current()
        .ifPresent(edition -> {
          actions.add(
              new Link(
                  "For the staff room (PDF)",
                  "/schools/%s/policy/%s/pdf".formatted(school.address(), edition.hash())));
        });
    actions.add(new Link("The public page", "/schools/" + school.address() + "/policy"));
    return actions;
  }
}
