package gatehouse.adoption.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.web.RowsPage.Move;
import gatehouse.shell.Link;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows all that an edition changes: against the text as written, and against the edition in
/// force.
@Controller
class CheckController {
  private final Workshop workshop;
  private final Differences differences;

  CheckController(Workshop workshop, Differences differences) {
    this.workshop = workshop;
    this.differences = differences;
  }

  @GetMapping(Workshop.PATH + "/check")
  @Guarded(value = Resource.POLICY, to = Act.CHANGE)
  RowsPage check(Subject subject) {
    var adoption = workshop.inProgress(subject, Act.CHANGE, Adoption.class);
    return new RowsPage(
        "Check the edition",
        Workshop.caption(adoption),
        new Link("Back", Workshop.PATH),
        adoption.outline().version(),
        List.of(
            "Everything that the school changes, and every answer that changes with it: computed over every situation that can be told."),
        differences.of(adoption, adoption instanceof Adoption.Draft),
        moves(adoption));
  }

  private static List<Move> moves(Adoption adoption) {
    return adoption instanceof Adoption.Draft
        ? List.of(
            new Move("Ready for the governors", Workshop.PATH + "/review", true, ""),
            new Move("Ask for comments first", Workshop.PATH + "/consultation", false, "secondary"))
        : List.of();
  }
}
