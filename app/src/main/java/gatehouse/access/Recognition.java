package gatehouse.access;

import gatehouse.shell.Supplied;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads who sends a request and what they are today, at best in the transaction that has just
/// found their session: each transaction costs the database a setting, a beginning and an end.
@Component
public class Recognition {
  private static final String RECOGNISED = Recognition.class.getName() + ".recognised";

  private final Supplied<Subjects> subjects;

  Recognition(ObjectProvider<Subjects> subjects) {
    this.subjects = new Supplied<>(subjects);
  }

  /// Reads it for this request, in the transaction that is under way.
  public void recognise(SignedIn who, HttpServletRequest request) {
    request.setAttribute(RECOGNISED, new Recognised(who, read(who)));
  }

  private record Recognised(SignedIn who, Optional<Subject> subject) {}

  /// What was read of them for this request; whoever was signed in otherwise is read now.
  Optional<Subject> of(SignedIn who, HttpServletRequest request) {
    return request.getAttribute(RECOGNISED) instanceof Recognised(var known, var subject)
            && known.equals(who)
        ? subject
        : read(who);
  }

  private Optional<Subject> read(SignedIn who) {
    return subjects.stream().flatMap(known -> known.find(who).stream()).findFirst();
  }
}
