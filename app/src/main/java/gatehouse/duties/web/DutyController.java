package gatehouse.duties.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.duties.Duties;
import gatehouse.duties.Duty;
import gatehouse.duties.DutyId;
import gatehouse.people.PersonId;
import gatehouse.shell.BadInput;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import gatehouse.shell.SeeOther;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One duty: seen, done, its clock stopped and set going again.
@Controller
class DutyController {
  private static final int LONGEST = 1000;

  private final Duties duties;
  private final DutyPages pages;
  private final Permissions permissions;

  DutyController(Duties duties, DutyPages pages, Permissions permissions) {
    this.duties = duties;
    this.pages = pages;
    this.permissions = permissions;
  }

  @GetMapping("/duties/{id}")
  @Guarded(Resource.OWN_HOME)
  Page see(Subject subject, @PathVariable UUID id) {
    return pages.of(visible(subject, id), me(subject));
  }

  @PostMapping("/duties/{id}/met")
  @Guarded(Resource.OWN_HOME)
  Object meet(Subject subject, @PathVariable UUID id, @RequestParam(defaultValue = "") String how) {
    return say(subject, id, how, duty -> duties.meet(duty, Optional.of(me(subject)), how.strip()));
  }

  @PostMapping("/duties/{id}/hold")
  @Guarded(Resource.OWN_HOME)
  Object hold(Subject subject, @PathVariable UUID id, @RequestParam(defaultValue = "") String how) {
    return say(subject, id, how, duty -> duties.hold(duty, me(subject), how.strip()));
  }

  @PostMapping("/duties/{id}/resume")
  @Guarded(Resource.OWN_HOME)
  Object resume(Subject subject, @PathVariable UUID id) {
    var refusal = duties.resume(own(subject, id).id(), me(subject));
    return answer(subject, id, "", refusal);
  }

  private Object say(
      Subject subject, UUID id, String how, Function<DutyId, Optional<Duties.Refusal>> act) {
    var duty = own(subject, id);
    if (DutyPages.isDoneElsewhere(duty)) {
      throw new BadInput("This is done on its own page, not here.");
    }
    var wrong = duty instanceof Duty.Open ? wrong(how) : Optional.<String>empty();
    return wrong.isPresent()
        ? pages.wrong(duty, me(subject), how, wrong.get())
        : answer(subject, id, how, act.apply(duty.id()));
  }

  private static Optional<String> wrong(String how) {
    if (how.isBlank()) {
      return Optional.of("Say in a few words what was done, or why the clock is to stand still");
    }
    return how.length() > LONGEST
        ? Optional.of("Use at most " + LONGEST + " characters")
        : Optional.empty();
  }

  private Object answer(Subject subject, UUID id, String typed, Optional<Duties.Refusal> refusal) {
    return refusal.isPresent()
        ? pages.overtaken(own(subject, id), me(subject), typed, words(refusal.get()))
        : SeeOther.to("/duties/" + id);
  }

  private static String words(Duties.Refusal refusal) {
    return switch (refusal) {
      case NOT_THERE -> throw new NotFound("There is no such duty for you.");
      case OVER_ALREADY -> "This is over already. Nothing was changed";
      case CHANGED_MEANWHILE ->
          "Somebody has changed this meanwhile. Look at it again before you send yours";
    };
  }

  /// Seen by its bearer, by those to whom it went further, and by those who oversee the school's.
  private Duty visible(Subject subject, UUID id) {
    return duties
        .find(new DutyId(id))
        .filter(duty -> duties.mayMeet(duty.task(), me(subject)) || oversees(subject, duty))
        .orElseThrow(() -> new NotFound("There is no such duty for you."));
  }

  private boolean oversees(Subject subject, Duty duty) {
    return !duty.task().about().contains(subject.person())
        && permissions.may(subject, Act.SEE, Resource.DUTIES, Target.of(subject.school()));
  }

  private Duty own(Subject subject, UUID id) {
    return Optional.of(visible(subject, id))
        .filter(duty -> duties.mayMeet(duty.task(), me(subject)))
        .orElseThrow(() -> new NotFound("There is no such duty for you."));
  }

  private static PersonId me(Subject subject) {
    return new PersonId(subject.person());
  }
}
