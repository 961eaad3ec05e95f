package gatehouse.signing;

import gatehouse.notices.Letter;
import gatehouse.notices.Matter;
import gatehouse.notices.Notices;
import gatehouse.people.People;
import gatehouse.people.PersonId;
import gatehouse.people.Today;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.signing.Signature.Asked;
import gatehouse.signing.Signature.Manner;
import gatehouse.signing.Signature.Refused;
import gatehouse.signing.Signature.Released;
import gatehouse.signing.Signature.Signed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The signatures of the school for which this thread works.
///
/// Whoever calls has asked the permissions, and for a fresh proof of who signs.
@Service
public class Signatures {
  private final SignatureStore store;
  private final SigningDuties duties;
  private final People people;
  private final Notices notices;
  private final Records records;
  private final Today today;

  Signatures(
      SignatureStore store,
      SigningDuties duties,
      People people,
      Notices notices,
      Records records,
      Today today) {
    this.store = store;
    this.duties = duties;
    this.people = people;
    this.notices = notices;
    this.records = records;
    this.today = today;
  }

  /// Signs; empty if it is signed now, whether by this call or an earlier one.
  @Transactional
  public Optional<SignatureRefusal> sign(EditionId edition, PersonId person, String name) {
    return misnamed(person, name)
        .or(() -> end(edition, person, new Manner.Typed(name.strip()), "signature.given", person));
  }

  /// Why this name is not theirs; empty if it is.
  @Transactional(readOnly = true)
  public Optional<SignatureRefusal> misnamed(PersonId person, String name) {
    return people.find(person).filter(found -> TypedName.matches(name, found.name())).isPresent()
        ? Optional.empty()
        : Optional.of(SignatureRefusal.OTHER_NAME);
  }

  /// Keys in a signature on a paper with which nothing is wrong; empty if it was keyed in.
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<SignatureRefusal> keyIn(EditionId edition, PersonId person, Manner.Paper paper) {
    var by = paper.keyedInBy();
    if (person.equals(by)) {
      return Optional.of(SignatureRefusal.OWN_PAPER);
    }
    return store.find(edition, person).filter(Signed.class::isInstance).isPresent()
        ? Optional.of(SignatureRefusal.SIGNED_ALREADY)
        : end(edition, person, paper, "signature.keyed-in", by);
  }

  private Optional<SignatureRefusal> end(
      EditionId edition, PersonId person, Manner manner, String kind, PersonId by) {
    var signed =
        switch (store.find(edition, person).orElse(null)) {
          case null -> Optional.<Signed>empty();
          case Asked asked -> Optional.of(asked.signed(manner, today.now()));
          case Refused refused -> Optional.of(refused.signed(manner, today.now()));
          case Signed before -> Optional.of(before);
          case Released _ -> Optional.<Signed>empty();
        };
    return signed
        .map(after -> save(after, manner, kind, by))
        .orElse(Optional.of(SignatureRefusal.NOT_ASKED));
  }

  private Optional<SignatureRefusal> save(Signed after, Manner manner, String kind, PersonId by) {
    if (!after.manner().equals(manner) || !store.save(after)) {
      return signedMeanwhile(after);
    }
    duties.meet(after.request(), Optional.of(by), "Signed");
    var deed = SigningDeeds.of(kind, Optional.of(by), after.request());
    records.write(manner instanceof Manner.Paper paper ? onPaper(deed, paper) : deed);
    return Optional.empty();
  }

  private static Deed onPaper(Deed deed, Manner.Paper paper) {
    return deed.with("on", paper.on().toString()).with("witness", paper.witness().orElse(""));
  }

  /// Whoever presses twice has signed once.
  private Optional<SignatureRefusal> signedMeanwhile(Signed after) {
    var request = after.request();
    return store
            .find(request.edition(), request.person())
            .filter(Signed.class::isInstance)
            .isPresent()
        ? Optional.empty()
        : Optional.of(SignatureRefusal.CHANGED_MEANWHILE);
  }

  /// Does not agree, for a reason; it comes to the head. Empty if it is recorded.
  @Transactional
  public Optional<SignatureRefusal> refuse(EditionId edition, PersonId person, String reason) {
    if (reason.isBlank()) {
      return Optional.of(SignatureRefusal.NO_REASON);
    }
    return switch (store.find(edition, person).orElse(null)) {
      case null -> Optional.of(SignatureRefusal.NOT_ASKED);
      case Asked asked -> refuse(asked.refused(reason.strip(), today.now()));
      case Refused _ -> Optional.empty();
      case Signed _ -> Optional.of(SignatureRefusal.SIGNED_ALREADY);
      case Released _ -> Optional.of(SignatureRefusal.NOT_ASKED);
    };
  }

  private Optional<SignatureRefusal> refuse(Refused refused) {
    if (!store.save(refused)) {
      return Optional.of(SignatureRefusal.CHANGED_MEANWHILE);
    }
    duties.refused(refused);
    var person = refused.request().person();
    records.write(
        SigningDeeds.of("signature.refused", Optional.of(person), refused.request())
            .with("reason", refused.reason()));
    return Optional.empty();
  }

  /// Writes to everybody who has not answered, each at most once a day. Returns to how many.
  @Transactional
  public int chase(EditionId edition, PersonId by) {
    int chased = 0;
    for (var signature : store.of(edition)) {
      if (signature instanceof Asked asked && chase(asked, by)) {
        chased++;
      }
    }
    return chased;
  }

  private boolean chase(Asked asked, PersonId by) {
    var day = today.day();
    var request = asked.request();
    if (request.chased().filter(day::equals).isPresent() || !store.save(asked.chased(day))) {
      return false;
    }
    var once = "sign/" + request.edition() + "/" + request.person() + "/" + day;
    notices.write(Letter.of(request.person(), Matter.TO_DO, "/sign/" + request.edition(), once));
    records.write(SigningDeeds.of("signature.chased", Optional.of(by), request));
    return true;
  }

  @Transactional(readOnly = true)
  public Optional<Signature> find(EditionId edition, PersonId person) {
    return store.find(edition, person);
  }

  /// The last that somebody gave for an edition, whatever they are asked for since.
  @Transactional(readOnly = true)
  public Optional<Signed> signed(EditionId edition, PersonId person) {
    return store.of(person).stream()
        .filter(signature -> signature.request().edition().equals(edition))
        .filter(Signed.class::isInstance)
        .map(Signed.class::cast)
        .reduce((_, later) -> later);
  }

  /// Everybody's for an edition.
  @Transactional(readOnly = true)
  public List<Signature> of(EditionId edition) {
    return store.of(edition);
  }

  /// Somebody's for every edition, the first asked first.
  @Transactional(readOnly = true)
  public List<Signature> of(PersonId person) {
    return store.of(person);
  }
}
