package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.Families;
import gatehouse.people.PersonId;
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

/// Keeps who is declared to be whose partner. It takes rights away, so neither of the two keeps it,
/// nor takes it back.
@Controller
class PartnerController {
  private final Reach reach;
  private final Finding finding;
  private final Families families;

  PartnerController(Reach reach, Finding finding, Families families) {
    this.reach = reach;
    this.finding = finding;
    this.families = families;
  }

  @GetMapping("/people/{id}/partner")
  @Guarded(value = Resource.PARTNERS, to = Act.CHANGE)
  FindPage partner(@PathVariable UUID id, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    return finding.blank(dossier, true, isConflict(subject, Set.of(id)));
  }

  @PostMapping("/people/{id}/partner/find")
  @Guarded(value = Resource.PARTNERS, to = Act.CHANGE)
  FindPage find(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    return isConflict(subject, Set.of(id))
        ? finding.refused(dossier, true, Form.of(request))
        : finding.search(dossier, true, Form.of(request));
  }

  @PostMapping("/people/{id}/partner")
  @Guarded(value = Resource.PARTNERS, to = Act.CHANGE)
  Object declare(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    var form = Form.of(request);
    var chosen = finding.chosen(form);
    if (isConflict(subject, concerned(id, chosen))) {
      return finding.refused(dossier, true, form);
    }
    var reading = new Reading(form);
    if (chosen.isEmpty()) {
      reading.wrong("person", "Choose who the partner is");
    }
    chosen
        .flatMap(other ->
            families.declarePartners(dossier.person().id(), other, Optional.of(subject.person())))
        .ifPresent(refusal -> reading.wrong("person", refusal.words()));
    return answer(dossier, reading, Done.PARTNER);
  }

  @PostMapping("/people/{id}/partner/{other}/withdraw")
  @Guarded(value = Resource.PARTNERS, to = Act.CHANGE)
  Object withdraw(@PathVariable UUID id, @PathVariable UUID other, Subject subject) {
    var dossier = reach.open(subject, Act.SEE, id, Resource.PEOPLE);
    if (isConflict(subject, concerned(id, Optional.of(new PersonId(other))))) {
      return finding.refused(dossier, true, Form.empty());
    }
    families
        .withdrawPartners(dossier.person().id(), new PersonId(other), Optional.of(subject.person()))
        .ifPresent(_ -> {
          throw Reach.missing();
        });
    return SeeOther.to(Done.NO_PARTNER.after(dossier.path()));
  }

  private Object answer(Dossier dossier, Reading reading, Done done) {
    return reading.form().isWrong()
        ? finding.search(dossier, true, reading.form())
        : SeeOther.to(done.after(dossier.path()));
  }

  private static Set<UUID> concerned(UUID person, Optional<PersonId> other) {
    return other
        .filter(known -> !known.value().equals(person))
        .map(known -> Set.of(person, known.value()))
        .orElse(Set.of(person));
  }

  private boolean isConflict(Subject subject, Set<UUID> about) {
    var target = new Target(subject.school(), about, Set.of());
    return reach.conflict(subject, Resource.PARTNERS, target).isPresent();
  }
}
