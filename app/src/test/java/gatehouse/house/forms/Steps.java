package gatehouse.house.forms;

import gatehouse.access.Role;
import gatehouse.adoption.Adoption;
import gatehouse.adoption.Adoptions;
import gatehouse.adoption.Approvals;
import gatehouse.adoption.Changes;
import gatehouse.adoption.Drafts;
import gatehouse.adoption.Ratification.Meeting;
import gatehouse.adoption.RatificationWish;
import gatehouse.people.PersonId;
import gatehouse.people.TestSchool;
import gatehouse.signin.sessions.Proof;
import gatehouse.signin.sessions.TestSessions;
import gatehouse.signin.sessions.Way;
import gatehouse.signing.TestPolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Schools whose policies have come differently far.
@Component
class Steps {
  private final TestSchool schools;
  private final TestSessions sessions;
  private final TestPolicy policies;
  private final Drafts drafts;
  private final Approvals approvals;
  private final Adoptions adoptions;

  Steps(
      TestSchool schools,
      TestSessions sessions,
      TestPolicy policies,
      Drafts drafts,
      Approvals approvals,
      Adoptions adoptions) {
    this.schools = schools;
    this.sessions = sessions;
    this.policies = policies;
    this.drafts = drafts;
    this.approvals = approvals;
    this.adoptions = adoptions;
  }

  /// How far a policy has come.
  enum Step {
    DRAFTED,
    CONSULTING,
    REVIEWED,
    RATIFIED,
    PUBLISHED
  }

  /// The head of a school of its own whose policy has come so far.
  Caller adopting(int port, Step step) {
    var school = schools.any();
    var head = schools.somebody(school, Role.HEADTEACHER);
    if (step == Step.PUBLISHED) {
      policies.publish(school, head, Changes.none("holy-cross"));
    } else {
      schools.in(school, () -> come(step, head));
    }
    return new Caller(
        "policy " + step,
        port,
        () -> sessions.begin(school, head, Way.PASSKEY, Optional.of(Proof.PASSKEY)));
  }

  private String come(Step step, PersonId head) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    drafts.begin("holy-cross", head);
    var draft = outline();
    if (step == Step.CONSULTING) {
      var asked = Set.of(Role.HEADTEACHER, Role.GOVERNOR);
      drafts.consult(draft.id(), draft.version(), asked, today.plusDays(7), head);
    }
    if (step == Step.REVIEWED || step == Step.RATIFIED) {
      drafts.review(draft.id(), draft.version(), head);
    }
    if (step == Step.RATIFIED) {
      var reviewed = outline();
      var wish = new RatificationWish("Governing body", today, "2026/7", new Meeting(7, 12));
      approvals.ratify(reviewed.id(), reviewed.version(), wish, head);
    }
    return step.name();
  }

  private Adoption.Outline outline() {
    return adoptions.inProgress().orElseThrow().outline();
  }
}
