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
import gatehouse.records.Deed.Basis;
import gatehouse.shell.BadInput;
import gatehouse.shell.Field;
import gatehouse.shell.NotFound;
import gatehouse.shell.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// One duty: seen, done, its clock stopped and set going again.
@Controller
class DutyController {
  private static final String DONE_HERE = "/duties";
  private static final int LONGEST = 1000;

  private final Duties duties;
  private final BearerNames names;
  private final Permissions permissions;
  private final Clock clock;

  DutyController(Duties duties, BearerNames names, Permissions permissions, Clock clock) {
    this.duties = duties;
    this.names = names;
    this.permissions = permissions;
    this.clock = clock;
  }

  @GetMapping("/duties/{id}")
  @Guarded(Resource.OWN_HOME)
  Page see(Subject subject, @PathVariable UUID id) {
    return page(subject, visible(subject, id), "", null);
  }

  @PostMapping("/duties/{id}/met")
  @Guarded(Resource.OWN_HOME)
  Object meet(Subject subject, @PathVariable UUID id, @RequestParam(defaultValue = "") String how) {
    var duty = own(subject, id);
    if (!duty.task().path().equals(DONE_HERE)) {
      throw new BadInput("This is done on its own page, not here.");
    }
    var wrong = wrong(how);
    if (wrong.isPresent()) {
      return page(subject, duty, how, wrong.get());
    }
    duties.meet(duty.id(), Optional.of(me(subject)), how.strip()).ifPresent(DutyController::refuse);
    return new RedirectView("/duties/" + id);
  }

  @PostMapping("/duties/{id}/hold")
  @Guarded(Resource.OWN_HOME)
  Object hold(Subject subject, @PathVariable UUID id, @RequestParam(defaultValue = "") String how) {
    var duty = own(subject, id);
    var wrong = wrong(how);
    if (wrong.isPresent()) {
      return page(subject, duty, how, wrong.get());
    }
    duties.hold(duty.id(), me(subject), how.strip()).ifPresent(DutyController::refuse);
    return new RedirectView("/duties/" + id);
  }

  @PostMapping("/duties/{id}/resume")
  @Guarded(Resource.OWN_HOME)
  Object resume(Subject subject, @PathVariable UUID id) {
    duties.resume(own(subject, id).id(), me(subject)).ifPresent(DutyController::refuse);
    return new RedirectView("/duties/" + id);
  }

  private static Optional<String> wrong(String how) {
    if (how.isBlank()) {
      return Optional.of("Say in a few words what was done, or why the clock is to stand still");
    }
    return how.length() > LONGEST
        ? Optional.of("Use at most " + LONGEST + " characters")
        : Optional.empty();
  }

  private static void refuse(Duties.Refusal refusal) {
    throw switch (refusal) {
      case NOT_THERE -> new NotFound("There is no such duty for you.");
      case OVER_ALREADY -> new BadInput("This is done already. Nothing was changed.");
      case CHANGED_MEANWHILE ->
          new BadInput("Somebody has changed this meanwhile. Look at it again.");
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

  private Page page(Subject subject, Duty duty, String typed, @Nullable String error) {
    var task = duty.task();
    var open = duty instanceof Duty.Open still ? still : null;
    return new DutyPage(
        task.title(),
        duty.id().toString(),
        names.of(duty),
        due(duty).says(),
        open == null ? "" : DutyRow.own(open, clock.instant()).state(),
        task.under().map(Basis::clause).orElse(null),
        task.path().equals(DONE_HERE) ? null : task.path(),
        due(duty).trace(),
        ended(duty),
        open != null && duties.mayMeet(task, me(subject)),
        open != null && open.onHold(),
        Field.of("how", "What was done?").withError(error),
        typed);
  }

  private static gatehouse.duties.DueDate due(Duty duty) {
    return switch (duty) {
      case Duty.Open open -> open.due();
      case Duty.Met met -> met.due();
      case Duty.Withdrawn _ -> new gatehouse.duties.DueDate(Optional.empty(), "", List.of());
    };
  }

  private static @Nullable String ended(Duty duty) {
    return switch (duty) {
      case Duty.Open _ -> null;
      case Duty.Met met -> (met.inTime() ? "Done in time. " : "Done late. ") + met.how();
      case Duty.Withdrawn gone -> "No longer to be done. " + gone.why();
    };
  }
}
