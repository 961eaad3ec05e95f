package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.adoption.Adoption.OutForConsultation;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.SchoolEdition;
import gatehouse.packs.Pack;
import gatehouse.people.Today;
import gatehouse.policies.Chapter;
import gatehouse.policies.ClauseFigures;
import gatehouse.policies.ClauseFigures.Figure;
import gatehouse.schools.Address;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.Link;
import gatehouse.shell.NotFound;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.SeeOther;
import gatehouse.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows a school's own policy: to its people with live figures, to everybody without.
@Controller
class PolicyController {
  private final Adoptions adoptions;
  private final Schools schools;
  private final Tenancy tenancy;
  private final Permissions permissions;
  private final List<ClauseFigures> figures;
  private final Today today;

  PolicyController(
      Adoptions adoptions,
      Schools schools,
      Tenancy tenancy,
      Permissions permissions,
      List<ClauseFigures> figures,
      Today today) {
    this.adoptions = adoptions;
    this.schools = schools;
    this.tenancy = tenancy;
    this.permissions = permissions;
    this.figures = figures;
    this.today = today;
  }

  @GetMapping("/school/policy")
  @Guarded(Resource.POLICY)
  @Transactional(readOnly = true)
  LivingPage own(Subject subject) {
    var target = Target.of(subject.school());
    permissions.require(subject, Act.SEE, Resource.POLICY, target);
    var school = schools.find(subject.school()).orElseThrow();
    Map<String, List<Figure>> live = new HashMap<>();
    figures.forEach(source ->
        source
            .figures()
            .forEach((clause, more) ->
                live.computeIfAbsent(clause, _ -> new ArrayList<>()).addAll(more)));
    return page(
        school,
        adoptions.current(),
        live,
        drill(subject, live),
        notices(),
        actions(subject, school),
        false);
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

  private List<Link> actions(Subject subject, School school) {
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

  @GetMapping("/schools/{address}/policy")
  LivingPage open(@PathVariable String address) {
    var school = school(address);
    return tenancy.in(school.id(), () -> open(school, adoptions.current()));
  }

  /// An edition by its hash, in force or not.
  @GetMapping("/schools/{address}/policy/{hash}")
  LivingPage open(@PathVariable String address, @PathVariable String hash) {
    var school = school(address);
    return tenancy.in(
        school.id(),
        () ->
            open(
                school,
                Optional.of(
                    adoptions
                        .find(hash)
                        .orElseThrow(
                            () -> new NotFound("The school has no edition of that name.")))));
  }

  /// Where answers lead that rest on a clause of a school's edition.
  @GetMapping("/policies/@{name}")
  Object named(@PathVariable String name) {
    var parts = name.split(":", 2);
    var school = school(parts[0]);
    return SeeOther.to(
        "/schools/" + school.address() + "/policy" + (parts.length == 1 ? "" : "/" + parts[1]));
  }

  private School school(String address) {
    try {
      return schools
          .find(new Address(address))
          .orElseThrow(() -> new NotFound("There is no such school."));
    } catch (IllegalArgumentException _) {
      throw new NotFound("There is no such school.");
    }
  }

  private LivingPage open(School school, Optional<SchoolEdition> edition) {
    return page(school, edition, Map.of(), List.of(), List.of(), List.of(), true);
  }

  private LivingPage page(
      School school,
      Optional<SchoolEdition> edition,
      Map<String, List<Figure>> live,
      List<String> drill,
      List<String> notices,
      List<Link> actions,
      boolean open) {
    return new LivingPage(
        school.name(),
        school.address().value(),
        edition,
        edition.map(e -> e.on(today.day()).words()).orElse(""),
        edition.map(PolicyController::parts).orElse(List.of()),
        live,
        drill,
        adoptions.published().reversed().stream().map(e -> change(school, e)).toList(),
        notices,
        actions,
        open);
  }

  private static List<LivingPage.Part> parts(SchoolEdition edition) {
    var pack = edition.edition().pack();
    var shown =
        new Pack(
            pack.words(),
            pack.info(),
            edition.edition().clauses(),
            pack.questions(),
            pack.digest());
    return Chapter.of(shown, _ -> true).stream()
        .map(chapter -> new LivingPage.Part(chapter.section().title(), chapter.clauses()))
        .toList();
  }

  private LivingPage.Change change(School school, SchoolEdition edition) {
    var adoption = edition.adoption();
    return new LivingPage.Change(
        edition.number(),
        SchoolTime.words(adoption.publication().from()),
        adoption.publication().change(),
        SchoolTime.words(adoption.ratification().date()) + ", " + adoption.ratification().body(),
        edition.on(today.day()).words(),
        "/schools/" + school.address() + "/policy/" + edition.hash());
  }
}
