package gatehouse.duties.web;

import gatehouse.duties.DueDate;
import gatehouse.duties.Duties;
import gatehouse.duties.Duty;
import gatehouse.people.PersonId;
import gatehouse.records.Deed.Basis;
import gatehouse.shell.Field;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a duty, for somebody who may see it.
@Component
class DutyPages {
  private static final String DONE_HERE = "/duties";
  private static final Field HOW = Field.of("how", "What was done?");

  private final Duties duties;
  private final BearerNames names;
  private final Clock clock;

  DutyPages(Duties duties, BearerNames names, Clock clock) {
    this.duties = duties;
    this.names = names;
    this.clock = clock;
  }

  static boolean isDoneElsewhere(Duty duty) {
    return !duty.task().path().equals(DONE_HERE);
  }

  DutyPage of(Duty duty, PersonId reader) {
    return page(duty, reader, HOW, "", null);
  }

  /// The page with what was typed, and what is wrong with it.
  DutyPage wrong(Duty duty, PersonId reader, String typed, String error) {
    return page(duty, reader, HOW.withError(error), typed, null);
  }

  /// The page as it is by now, with what was typed and came too late.
  DutyPage overtaken(Duty now, PersonId reader, String typed, String why) {
    return page(now, reader, HOW, typed, why);
  }

  private DutyPage page(
      Duty duty, PersonId reader, Field how, String typed, @Nullable String overtaken) {
    var task = duty.task();
    var due = due(duty);
    var open = duty instanceof Duty.Open still ? still : null;
    return new DutyPage(
        task.title(),
        duty.id().toString(),
        names.of(duty),
        due.says(),
        open == null ? "" : DutyRow.own(open, clock.instant()).state(),
        task.under().map(Basis::clause).orElse(null),
        isDoneElsewhere(duty) ? task.path() : null,
        due.trace(),
        ended(duty),
        open != null && duties.mayMeet(task, reader),
        open != null && open.onHold(),
        how,
        typed,
        overtaken);
  }

  private static DueDate due(Duty duty) {
    return switch (duty) {
      case Duty.Open open -> open.due();
      case Duty.Met met -> met.due();
      case Duty.Withdrawn _ -> new DueDate(Optional.empty(), "", List.of());
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
