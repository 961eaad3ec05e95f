package gatehouse.signing;

import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.shell.SchoolTime;
import gatehouse.signing.Signature.Manner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys in what was signed on paper: by one person, or by several on one sheet.
///
/// Whoever calls has asked the permissions.
@Service
public class PaperSheets {
  private final Signatures signatures;
  private final SignatureStore store;
  private final Today today;

  PaperSheets(Signatures signatures, SignatureStore store, Today today) {
    this.signatures = signatures;
    this.store = store;
    this.today = today;
  }

  /// Why nothing can have been signed on this day; empty if it can.
  @Transactional(readOnly = true)
  public Optional<SignatureRefusal> mistake(EditionId edition, LocalDate on) {
    if (on.isAfter(today.day())) {
      return Optional.of(SignatureRefusal.FUTURE_DAY);
    }
    var opened =
        store.rounds(edition).stream()
            .map(round -> SchoolTime.day(round.opened()))
            .min(LocalDate::compareTo);
    return opened.isEmpty()
        ? Optional.of(SignatureRefusal.NOT_ASKED)
        : opened.filter(on::isBefore).map(SignatureRefusal::before);
  }

  /// Keys in the paper of one person; returns all that is wrong with it, nothing if it was keyed
  /// in.
  @Transactional
  public List<SignatureRefusal> keyIn(EditionId edition, PersonId person, Manner.Paper paper) {
    var mistakes = mistakes(edition, paper);
    return mistakes.isEmpty()
        ? signatures.keyIn(edition, person, paper).stream().toList()
        : mistakes;
  }

  /// Keys in all of a sheet or nothing; returns all that is wrong with it, nothing if it was keyed
  /// in. Whoever has signed meanwhile, or need not any longer, is left as they are.
  @Transactional
  public List<SignatureRefusal> keyIn(EditionId edition, Set<PersonId> people, Manner.Paper paper) {
    var mistakes = new ArrayList<SignatureRefusal>();
    if (people.isEmpty()) {
      mistakes.add(SignatureRefusal.NOBODY);
    }
    if (people.contains(paper.keyedInBy())) {
      mistakes.add(SignatureRefusal.OWN_PAPER);
    }
    mistakes.addAll(mistakes(edition, paper));
    if (mistakes.isEmpty()) {
      people.forEach(person -> signatures.keyIn(edition, person, paper));
    }
    return List.copyOf(mistakes);
  }

  private List<SignatureRefusal> mistakes(EditionId edition, Manner.Paper paper) {
    var witness =
        paper.witness().isEmpty()
            ? Stream.of(SignatureRefusal.NO_WITNESS)
            : Stream.<SignatureRefusal>empty();
    return Stream.concat(mistake(edition, paper.on()).stream(), witness).toList();
  }
}
