package gatehouse.signing;

import gatehouse.people.PersonId;
import gatehouse.records.Deed;
import gatehouse.records.Deed.Basis;
import gatehouse.signing.Signature.Request;
import java.util.Optional;

/// Begins the deeds of signing.
final class SigningDeeds {
  private SigningDeeds() {}

  /// @param by who did it; empty if the service did it by itself
  static Deed of(String kind, Optional<PersonId> by, Request request) {
    var deed =
        by.map(person -> Deed.by(person.value(), kind))
            .orElseGet(() -> Deed.byItself(kind))
            .about(request.person().value())
            .with("edition", request.hash());
    return request
        .clause()
        .map(clause -> deed.under(new Basis(clause, request.hash())))
        .orElse(deed);
  }
}
