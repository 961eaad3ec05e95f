package gatehouse.signing.web;

import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.PersonId;
import gatehouse.shell.NotFound;
import gatehouse.shell.Supplied;
import gatehouse.signing.BeforeSigning;
import gatehouse.signing.EditionId;
import gatehouse.signing.PolicyText;
import gatehouse.signing.PublishedPolicies;
import gatehouse.signing.Signature;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signatures;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What somebody is asked to read and sign.
@Component
class ToSign {
  private final Signatures signatures;
  private final PublishedPolicies policies;
  private final Supplied<BeforeSigning> before;

  ToSign(Signatures signatures, PublishedPolicies policies, ObjectProvider<BeforeSigning> before) {
    this.signatures = signatures;
    this.policies = policies;
    this.before = new Supplied<>(before);
  }

  /// How they stand to an edition.
  ///
  /// @throws NotFound if they are not asked to sign that edition
  Signature own(Subject subject, UUID edition) {
    return signatures
        .find(new EditionId(edition), me(subject))
        .filter(signature -> !(signature instanceof Released))
        .orElseThrow(() -> new NotFound("There is nothing here for you to sign."));
  }

  PolicyText text(UUID edition) {
    return policies
        .find(new EditionId(edition))
        .orElseThrow(() -> new NotFound("There is nothing here for you to sign."));
  }

  /// Where something is done first.
  Optional<String> first(PolicyText text, PersonId person) {
    return before.stream()
        .map(each -> each.path(text, person))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static Target self(Subject subject) {
    return Target.about(subject.school(), subject.person());
  }

  static PersonId me(Subject subject) {
    return new PersonId(subject.person());
  }
}
