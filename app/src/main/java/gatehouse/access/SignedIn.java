package gatehouse.access;

import gatehouse.tenancy.SchoolId;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Who has signed in, and for which school: what a session remembers, and nothing more.
///
/// Rights are never remembered: each request reads them anew (OWASP ASVS 5.0, 8.3.2).
public record SignedIn(UUID school, UUID person) implements AuthenticatedPrincipal, Serializable {
  public static SignedIn of(SchoolId school, UUID person) {
    return new SignedIn(school.value(), person);
  }

  public SchoolId schoolId() {
    return new SchoolId(school);
  }

  /// Unique over all schools, since a session is found by it.
  @Override
  public String getName() {
    return school + "/" + person;
  }
}
