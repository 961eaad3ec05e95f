package gatehouse.signing;

import gatehouse.access.Role;
import gatehouse.calendar.CountedDays;
import gatehouse.calendar.TimeLimit;
import gatehouse.duties.Bearer;
import gatehouse.duties.Duties;
import gatehouse.duties.Task;
import gatehouse.people.PersonId;
import gatehouse.records.Deed.Basis;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Request;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Lays the duty to sign, and the head's duty to speak with whoever refuses.
@Component
class SigningDuties {
  static final String SIGN = "policy.sign";

  private static final int DAYS_TO_SPEAK = 5;

  private final Duties duties;

  SigningDuties(Duties duties) {
    this.duties = duties;
  }

  void owe(Request request, TimeLimit limit) {
    var task =
        Task.of(
            SIGN,
            "Read and sign the policy",
            "/sign/" + request.edition(),
            Bearer.of(request.person()),
            limit,
            request.asked());
    duties.owe(under(task, request).once(request.occasion()));
  }

  void meet(Request request, Optional<PersonId> by, String how) {
    duties.meet(request.occasion(), by, how);
    duties.meet(request.refusal(), by, how);
  }

  void withdraw(Request request, String why) {
    duties.withdraw(request.occasion(), why);
    duties.withdraw(request.refusal(), why);
  }

  void refused(Refused refused) {
    var request = refused.request();
    duties.withdraw(request.occasion(), "They refuse; it has come to the head");
    var task =
        Task.of(
            "policy.refused",
            "Speak with somebody who does not agree to the policy",
            "/signing/" + request.edition() + "/people/" + request.person(),
            Bearer.of(Role.HEADTEACHER),
            new TimeLimit.WorkingDays(DAYS_TO_SPEAK, CountedDays.SCHOOL_DAYS),
            refused.at());
    duties.owe(
        under(task, request).about(Set.of(request.person().value())).once(request.refusal()));
  }

  private static Task under(Task task, Request request) {
    return request
        .clause()
        .map(clause -> task.under(new Basis(clause, request.hash())))
        .orElse(task);
  }
}
