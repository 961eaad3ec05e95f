package gatehouse.schools;

import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trusts and schools of this installation.
///
/// Their names and addresses are public; everything else about a school is its own ([Tenancy]).
@Service
public class Schools {
  private final SchoolStore store;
  private final Tenancy tenancy;

  Schools(SchoolStore store, Tenancy tenancy) {
    this.store = store;
    this.tenancy = tenancy;
  }

  /// Why a school could not be kept.
  public enum Refusal {
    ADDRESS_TAKEN,
    CHANGED_MEANWHILE
  }

  /// Adds a trust and its office.
  public School found(Trust trust, Jurisdiction jurisdiction) {
    var office = School.officeOf(trust, jurisdiction);
    tenancy.transaction(
        office.id(),
        () -> {
          store.add(trust);
          store.add(office);
        });
    return office;
  }

  /// Adds a school; empty if it was added.
  public Optional<Refusal> add(School school) {
    try {
      tenancy.transaction(school.id(), () -> store.add(school));
      return Optional.empty();
    } catch (DuplicateKeyException _) {
      return Optional.of(Refusal.ADDRESS_TAKEN);
    }
  }

  /// Saves a school as its own people changed it; empty if it was saved.
  public Optional<Refusal> save(School school) {
    try {
      return tenancy.transaction(school.id(), () -> store.save(school))
          ? Optional.empty()
          : Optional.of(Refusal.CHANGED_MEANWHILE);
    } catch (DuplicateKeyException _) {
      return Optional.of(Refusal.ADDRESS_TAKEN);
    }
  }

  @Transactional(readOnly = true)
  public Optional<School> find(SchoolId id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public Optional<School> find(Address address) {
    return store.find(address);
  }

  @Transactional(readOnly = true)
  public Optional<Trust> trust(TrustId id) {
    return store.trust(id);
  }

  /// The schools of a trust and its office, by name.
  @Transactional(readOnly = true)
  public List<School> of(TrustId trust) {
    return store.ofTrust(trust);
  }

  /// Schools whose name holds the given part, by name, at most `limit` of them.
  @Transactional(readOnly = true)
  public List<School> named(String part, int limit) {
    return store.named(part, limit);
  }

  /// Whether nobody has set up this installation yet.
  @Transactional(readOnly = true)
  public boolean none() {
    return store.isEmpty();
  }
}
