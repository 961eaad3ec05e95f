package gatehouse.adoption;

import gatehouse.access.Role;
import gatehouse.calendar.TimeLimit;
import gatehouse.duties.Bearer;
import gatehouse.duties.Duties;
import gatehouse.duties.Task;
import gatehouse.packs.Edition;
import gatehouse.people.PersonId;
import gatehouse.records.Deed.Basis;
import gatehouse.shell.SchoolTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lays the duty to look a published edition over on the head, and sees it met by the next one.
@Component
class ReviewDuty {
  private final Duties duties;

  ReviewDuty(Duties duties) {
    this.duties = duties;
  }

  void owe(Adoption.Published published, Edition edition) {
    var publication = published.publication();
    var day = SchoolTime.day(publication.at());
    var days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(day, publication.review())));
    var task =
        Task.of(
                "policy.review",
                "Look the policy over and put the next edition to the governors",
                "/school/policy",
                Bearer.of(Role.HEADTEACHER),
                new TimeLimit.Days(days),
                publication.at())
            .once(once(published));
    duties.owe(
        ReviewInterval.of(edition)
            .clause()
            .map(clause -> task.under(new Basis(clause, publication.hash())))
            .orElse(task));
  }

  void meet(Adoption.Published previous, Adoption.Published next, PersonId by) {
    duties.meet(
        once(previous),
        Optional.of(by),
        "Edition " + next.outline().number() + " has been published");
  }

  private static String once(Adoption.Published published) {
    return "policy.review/" + published.outline().id();
  }
}
