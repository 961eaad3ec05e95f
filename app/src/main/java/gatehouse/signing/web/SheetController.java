package gatehouse.signing.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.shell.Choice;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import gatehouse.signing.Cohort;
import gatehouse.signing.EditionId;
import gatehouse.signing.Oversight;
import gatehouse.signing.Oversight.Entry;
import gatehouse.signing.PaperSheets;
import gatehouse.signing.PolicyText;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.SignatureRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Prints a sheet for those who sign on paper, and takes it back filled in.
@Controller
class SheetController {
  private final PaperSheets sheets;
  private final Oversight oversight;
  private final PublishedPolicies policies;
  private final Schools schools;
  private final Unconcerned unconcerned;
  private final Permissions permissions;

  SheetController(
      PaperSheets sheets,
      Oversight oversight,
      PublishedPolicies policies,
      Schools schools,
      Unconcerned unconcerned,
      Permissions permissions) {
    this.sheets = sheets;
    this.oversight = oversight;
    this.policies = policies;
    this.schools = schools;
    this.unconcerned = unconcerned;
    this.permissions = permissions;
  }

  @GetMapping("/signing/{edition}/sheet")
  @Guarded(value = Resource.PAPER_SIGNATURES, to = Act.ADD)
  Page sheet(Subject subject, @PathVariable UUID edition) {
    var text = text(subject, edition);
    return new SheetPage(
        schools.find(subject.school()).map(School::name).orElse(""),
        text.title(),
        text.number(),
        text.hash(),
        path(text),
        "/signing/" + text.id() + "/scans",
        missing(text).map(entry -> new SheetPage.Line(entry.name(), cohorts(entry))).toList());
  }

  @GetMapping("/signing/{edition}/sheet/keyed")
  @Guarded(value = Resource.PAPER_SIGNATURES, to = Act.ADD)
  Page form(Subject subject, @PathVariable UUID edition) {
    return form(subject, text(subject, edition), Typed.NOTHING, Set.of(), Mistakes.NONE);
  }

  @PostMapping("/signing/{edition}/sheet/keyed")
  @Guarded(value = Resource.PAPER_SIGNATURES, to = Act.ADD)
  Object keyIn(
      Subject subject,
      @PathVariable UUID edition,
      @RequestParam(defaultValue = "") Set<String> people,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String witness,
      @RequestParam(defaultValue = "") String note) {
    var text = text(subject, edition);
    var typed = new Typed(on, witness, note);
    var mistakes = keyIn(subject, text, people, typed);
    return mistakes.isEmpty()
        ? SeeOther.to("/signing/" + text.id() + "/scans?keyed=" + people.size())
        : form(subject, text, typed, people, new Mistakes(mistakes));
  }

  private List<SignatureRefusal> keyIn(
      Subject subject, PolicyText text, Set<String> people, Typed typed) {
    var signatories =
        new Signatories(people, oversight.of(text.id()), entry -> !unconcerned.is(subject, entry));
    var mistakes = new ArrayList<>(signatories.mistakes());
    mistakes.addAll(typed.mistakes(day -> sheets.mistake(text.id(), day)));
    return mistakes.isEmpty()
        ? sheets.keyIn(
            text.id(),
            signatories.known().map(Entry::person).collect(Collectors.toSet()),
            typed.paper(new PersonId(subject.person())))
        : mistakes;
  }

  private Page form(
      Subject subject, PolicyText text, Typed typed, Set<String> chosen, Mistakes mistakes) {
    var people =
        unconcerned.of(subject, missing(text).toList()).stream()
            .map(entry -> Choice.of(entry.person().toString(), entry.name(), cohorts(entry)))
            .toList();
    return new KeyedSheetPage(
        text.title(),
        text.number(),
        path(text),
        people,
        chosen,
        mistakes.field("people", "Whose signatures are on the sheet?"),
        mistakes
            .field("on", "Date on the sheet")
            .withHint(
                "For example, 4/5/2026. If several dates stand on it, key in one after the other"),
        mistakes.field("witness", "Who saw it being signed?"),
        mistakes.field("note", "Note, for example where the sheet is kept"),
        typed,
        people.isEmpty() ? mistakes.linksTo("people") : mistakes.links("people"));
  }

  private Stream<Entry> missing(PolicyText text) {
    return oversight.of(text.id()).stream().filter(entry -> entry.signature() instanceof Asked);
  }

  private static String cohorts(Entry entry) {
    return entry.signature().request().cohorts().stream()
        .sorted()
        .map(Cohort::words)
        .collect(Collectors.joining(", "));
  }

  private PolicyText text(Subject subject, UUID edition) {
    permissions.require(subject, Act.ADD, Resource.PAPER_SIGNATURES, Target.of(subject.school()));
    Optional<PolicyText> found = policies.find(new EditionId(edition));
    return found.orElseThrow(() -> new NotFound("There is no such edition at your school."));
  }

  private static String path(PolicyText text) {
    return "/signing/" + text.id() + "/sheet";
  }
}
