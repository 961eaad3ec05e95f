package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.Families;
import gatehouse.people.Name;
import gatehouse.people.ParentLink;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.people.Refusal;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Adds a parent or carer to a pupil: looked for in the directory first, so that brothers and
/// sisters share their parents.
@Controller
class ParentsController {
  private static final Name NOBODY = Name.of("-", "-");

  private final Reach reach;
  private final Finding finding;
  private final Families families;

  ParentsController(Reach reach, Finding finding, Families families) {
    this.reach = reach;
    this.finding = finding;
    this.families = families;
  }

  @GetMapping("/people/pupils/{id}/parents")
  @Guarded(value = Resource.FAMILY, to = Act.CHANGE)
  FindPage parents(@PathVariable UUID id, Subject subject) {
    var pupil = pupil(id, subject);
    return finding.blank(pupil, false, isConflict(subject, Set.of(id)));
  }

  /// By POST and without a redirect, as [DirectoryController] says.
  @PostMapping("/people/pupils/{id}/parents/find")
  @Guarded(value = Resource.FAMILY, to = Act.CHANGE)
  FindPage find(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var pupil = pupil(id, subject);
    return isConflict(subject, Set.of(id))
        ? finding.refused(pupil, false, Form.of(request))
        : finding.search(pupil, false, Form.of(request));
  }

  @PostMapping("/people/pupils/{id}/parents")
  @Guarded(value = Resource.FAMILY, to = Act.CHANGE)
  Object add(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var pupil = pupil(id, subject);
    var form = Form.of(request);
    var isNew = form.text("person").equals(FindPage.NEW);
    var chosen = isNew ? Optional.<PersonId>empty() : finding.chosen(form);
    if (isConflict(subject, concerned(id, chosen))) {
      return finding.refused(pupil, false, form);
    }
    var reading = new Reading(form);
    if (!isNew && chosen.isEmpty()) {
      reading.wrong("person", "Choose who is the parent or carer");
    }
    var refusal =
        isNew ? addNew(pupil, reading, subject) : addKnown(pupil, chosen, reading, subject);
    refusal.ifPresent(reading::refused);
    return reading.form().isWrong()
        ? finding.search(pupil, false, reading.form())
        : SeeOther.to(Done.LINKED.after(pupil.path()));
  }

  private Optional<Refusal> addNew(Dossier pupil, Reading reading, Subject subject) {
    var newcomer = reading.person(Person.named(NOBODY), false);
    var id = newcomer.map(Person::id).orElseGet(PersonId::random);
    return link(pupil, id, reading)
        .flatMap(link ->
            families.linkNewcomer(newcomer.orElseThrow(), link, Optional.of(subject.person())));
  }

  private Optional<Refusal> addKnown(
      Dossier pupil, Optional<PersonId> chosen, Reading reading, Subject subject) {
    return link(pupil, chosen.orElseGet(PersonId::random), reading)
        .flatMap(link -> families.link(link, Optional.of(subject.person())));
  }

  private static Optional<ParentLink> link(Dossier pupil, PersonId parent, Reading reading) {
    return LinkForm.read(reading, parent, pupil.person().id());
  }

  private static Set<UUID> concerned(UUID child, Optional<PersonId> parent) {
    return parent
        .filter(known -> !known.value().equals(child))
        .map(known -> Set.of(child, known.value()))
        .orElse(Set.of(child));
  }

  private boolean isConflict(Subject subject, Set<UUID> about) {
    var target = new Target(subject.school(), about, Set.of());
    return reach.conflict(subject, Resource.FAMILY, target).isPresent();
  }

  private Dossier pupil(UUID id, Subject subject) {
    return Optional.of(reach.open(subject, Act.SEE, id, Resource.PUPILS))
        .filter(Dossier::isPupil)
        .orElseThrow(Reach::missing);
  }
}
