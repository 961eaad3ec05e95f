package gatehouse.signing;

import gatehouse.people.PersonId;
import gatehouse.signing.Signature.Manner;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys in sheets of paper on which several people have signed.
///
/// Whoever calls has asked the permissions.
@Service
public class PaperSheets {
  private final Signatures signatures;

  PaperSheets(Signatures signatures) {
    this.signatures = signatures;
  }

  /// Keys in all of a sheet or nothing; empty if it was keyed in. Whoever has signed meanwhile, or
  /// need not any longer, is left as they are.
  @Transactional
  public Optional<SignatureRefusal> keyIn(
      EditionId edition, Set<PersonId> people, Manner.Paper paper) {
    if (people.isEmpty()) {
      return Optional.of(SignatureRefusal.NOBODY);
    }
    if (people.contains(paper.keyedInBy())) {
      return Optional.of(SignatureRefusal.OWN_PAPER);
    }
    return people.stream()
        .map(person -> signatures.keyIn(edition, person, paper))
        .flatMap(Optional::stream)
        .filter(refusal -> !refusal.field().isEmpty())
        .findFirst();
  }
}
