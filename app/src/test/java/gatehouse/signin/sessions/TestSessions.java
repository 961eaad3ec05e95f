package gatehouse.signin.sessions;

import gatehouse.people.PersonId;
import gatehouse.schools.School;
import gatehouse.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Begins real sessions for tests that need many of them and are not about coming in.
@Component
public class TestSessions {
  private final Sessions sessions;
  private final Tenancy tenancy;

  TestSessions(Sessions sessions, Tenancy tenancy) {
    this.sessions = sessions;
    this.tenancy = tenancy;
  }

  /// What the session's cookie holds.
  public String begin(School school, PersonId person, Way way, Optional<Proof> proof) {
    var opened =
        tenancy.in(
            school.id(), () -> sessions.begin(person, way, proof, "Firefox on a test’s computer"));
    return school.id() + opened.secret();
  }
}
