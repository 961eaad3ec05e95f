package gatehouse.rosters.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.Today;
import gatehouse.rosters.Intake;
import gatehouse.rosters.RosterImport;
import gatehouse.shell.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks for the last time, and takes the file into the directory.
@Controller
class ConfirmController {
  private final Intake intake;
  private final Desk desk;
  private final Today today;

  ConfirmController(Intake intake, Desk desk, Today today) {
    this.intake = intake;
    this.desk = desk;
    this.today = today;
  }

  @Guarded(value = Resource.IMPORT, to = Act.ADD)
  @GetMapping(Paths.IMPORTS + "/{id}/confirm")
  Object confirm(Subject subject, @PathVariable UUID id) {
    var found = desk.open(subject, Act.ADD, id);
    if (!(found instanceof RosterImport.Checked checked)) {
      return SeeOther.to(Paths.of(found.id()));
    }
    var form = ConfirmForm.fresh(today.day(), checked.version());
    return intake
        .leavers(subject, checked)
        .<Object>map(leavers -> new ConfirmPage(checked, leavers, form, List.of()))
        .orElseGet(() -> SeeOther.to(Paths.of(found.id()) + "?news=anew"));
  }

  @Guarded(value = Resource.IMPORT, to = Act.ADD)
  @PostMapping(Paths.IMPORTS + "/{id}/apply")
  Object apply(
      Subject subject, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
    var found = desk.open(subject, Act.ADD, id);
    var form = ConfirmForm.sent(fields);
    if (!(found instanceof RosterImport.Checked checked) || form.version() != found.version()) {
      return SeeOther.to(
          Paths.of(found.id()) + (found instanceof RosterImport.Open ? "?news=meanwhile" : ""));
    }
    return apply(subject, checked, form);
  }

  private Object apply(Subject subject, RosterImport.Checked checked, ConfirmForm form) {
    var listed = intake.leavers(subject, checked);
    if (listed.isEmpty()) {
      return SeeOther.to(Paths.of(checked.id()) + "?news=anew");
    }
    var faults = form.faults(listed.get(), checked.counts(), today.day());
    if (!faults.isEmpty()) {
      return new ConfirmPage(checked, listed.get(), form, faults);
    }
    return done(
        checked, intake.apply(subject, checked, form.departures(listed.get(), today.day())));
  }

  private static ResponseEntity<Void> done(RosterImport.Checked checked, Intake.Result result) {
    return SeeOther.to(
        Paths.of(checked.id())
            + switch (result) {
              case APPLIED -> "";
              case CHECKED_ANEW -> "?news=anew";
              case CHANGED_MEANWHILE -> "?news=meanwhile";
            });
  }
}
