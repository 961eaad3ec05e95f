package gatehouse.signin;

import gatehouse.access.Role;
import gatehouse.access.SignedIn;
import gatehouse.access.Subject;
import gatehouse.access.Subjects;
import gatehouse.people.PersonId;
import gatehouse.shell.Supplied;
import gatehouse.tenancy.Tenancy;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who may have ways of their own to sign in: whoever is staff, governor or the like today. Pupils
/// and parents have no accounts.
@Component
public class Adults {
  private final Supplied<Subjects> subjects;

  Adults(ObjectProvider<Subjects> subjects) {
    this.subjects = new Supplied<>(subjects);
  }

  public boolean include(PersonId person) {
    return today(person)
        .filter(subject ->
            subject.roles().stream().anyMatch(role -> role != Role.PUPIL && role != Role.PARENT))
        .isPresent();
  }

  /// Who somebody is today; empty if they have left.
  public Optional<Subject> today(PersonId person) {
    var signedIn = SignedIn.of(Tenancy.current().orElseThrow(), person.value());
    return subjects.stream().flatMap(known -> known.find(signedIn).stream()).findFirst();
  }
}
