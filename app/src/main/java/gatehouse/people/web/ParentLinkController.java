package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.Families;
import gatehouse.people.directory.Dossier;
import gatehouse.people.directory.Relative;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Changes what is kept about a parent or carer of a pupil. No parent of theirs does, whatever
/// their role at the school.
@Controller
class ParentLinkController {
  private final Reach reach;
  private final Families families;

  ParentLinkController(Reach reach, Families families) {
    this.reach = reach;
    this.families = families;
  }

  @GetMapping("/people/pupils/{id}/parents/{parent}")
  @Guarded(value = Resource.FAMILY, to = Act.CHANGE)
  ParentLinkPage link(@PathVariable UUID id, @PathVariable UUID parent, Subject subject) {
    var pupil = reach.open(subject, Act.SEE, id, Resource.PUPILS);
    var relative = relative(pupil, parent);
    return new ParentLinkPage(
        pupil, relative, LinkForm.filled(relative.link()), isConflict(subject, id, parent), false);
  }

  @PostMapping("/people/pupils/{id}/parents/{parent}")
  @Guarded(value = Resource.FAMILY, to = Act.CHANGE)
  Object save(
      @PathVariable UUID id,
      @PathVariable UUID parent,
      HttpServletRequest request,
      Subject subject) {
    var pupil = reach.open(subject, Act.SEE, id, Resource.PUPILS);
    var relative = relative(pupil, parent);
    if (isConflict(subject, id, parent)) {
      return new ParentLinkPage(pupil, relative, Form.of(request), true, true);
    }
    var reading = new Reading(Form.of(request));
    LinkForm.read(reading, relative.person().id(), pupil.person().id())
        .flatMap(link -> families.link(link, Optional.of(subject.person())))
        .ifPresent(reading::refused);
    return reading.form().isWrong()
        ? new ParentLinkPage(pupil, relative, reading.form(), false, false)
        : SeeOther.to(Done.LINKED.after(pupil.path()));
  }

  @PostMapping("/people/pupils/{id}/parents/{parent}/remove")
  @Guarded(value = Resource.FAMILY, to = Act.CHANGE)
  Object remove(@PathVariable UUID id, @PathVariable UUID parent, Subject subject) {
    var pupil = reach.open(subject, Act.SEE, id, Resource.PUPILS);
    var relative = relative(pupil, parent);
    if (isConflict(subject, id, parent)) {
      return new ParentLinkPage(pupil, relative, LinkForm.filled(relative.link()), true, true);
    }
    families
        .unlink(relative.person().id(), pupil.person().id(), Optional.of(subject.person()))
        .ifPresent(_ -> {
          throw Reach.missing();
        });
    return SeeOther.to(Done.UNLINKED.after(pupil.path()));
  }

  private static Relative relative(Dossier pupil, UUID parent) {
    return pupil.parents().stream()
        .filter(each -> each.person().id().value().equals(parent))
        .findFirst()
        .orElseThrow(Reach::missing);
  }

  private boolean isConflict(Subject subject, UUID child, UUID parent) {
    var target = new Target(subject.school(), Set.of(child, parent), Set.of());
    return reach.conflict(subject, Resource.FAMILY, target).isPresent();
  }
}
