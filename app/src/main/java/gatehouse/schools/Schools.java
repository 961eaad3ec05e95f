package gatehouse.schools;

import gatehouse.calendar.Jurisdiction;
import gatehouse.records.Deed;
import gatehouse.records.Records;
import gatehouse.tenancy.SchoolId;
import gatehouse.tenancy.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trusts and schools of this installation.
///
/// Their names and addresses are public; everything else about a school is its own ([Tenancy]).
@Service
public class Schools {
  private final SchoolStore store;
  private final Records records;
  private final KeptSignboards signboards;
  private final Tenancy tenancy;

  Schools(SchoolStore store, Records records, KeptSignboards signboards, Tenancy tenancy) {
    this.store = store;
    this.records = records;
    this.signboards = signboards;
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

  /// Adds a trust with this office, and how the office is reached, from a source and by no person.
  public void found(Trust trust, Settings office, String source) {
    tenancy.transaction(
        office.school().id(),
        () -> {
          store.add(trust);
          begin(office, source);
        });
  }

  /// Adds a school with all that is set for it, from a source and by no person.
  ///
  /// @throws DuplicateKeyException if it is there already, or its address is taken
  public void enter(Settings settings, String source) {
    tenancy.transaction(settings.school().id(), () -> begin(settings, source));
  }

  private void begin(Settings settings, String source) {
    store.add(settings.school());
    store.save(settings.contact());
    records.write(
        Deed.byItself("school.entered")
            .with("school", settings.school().id().toString())
            .with("source", source));
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

  /// Adds a school to the trust of this office, which records it; empty if it was added.
  public Optional<Refusal> add(School school, SchoolId office, UUID by) {
    try {
      tenancy.transaction(
          office,
          () -> {
            store.add(school);
            records.write(
                Deed.by(by, "school.added")
                    .with("school", school.id().toString())
                    .with("name", school.name()));
          });
      return Optional.empty();
    } catch (DuplicateKeyException _) {
      return Optional.of(Refusal.ADDRESS_TAKEN);
    }
  }

  /// Saves settings as somebody of the school changed them; empty if they were saved.
  public Optional<Refusal> save(Settings settings, UUID by) {
    try {
      return tenancy.transaction(settings.school().id(), () -> saved(settings, by));
    } catch (DuplicateKeyException _) {
      return Optional.of(Refusal.ADDRESS_TAKEN);
    } finally {
      signboards.forget(settings.school().id());
    }
  }

  private Optional<Refusal> saved(Settings settings, UUID by) {
    var before = settings(settings.school().id());
    if (!store.save(settings.school())) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    store.save(settings.contact());
    var deed = Deed.by(by, "school.changed");
    for (var change : settings.changesSince(before).entrySet()) {
      deed = deed.with(change.getKey(), change.getValue());
    }
    records.write(deed);
    return Optional.empty();
  }

  /// What is set for the school for which this thread works.
  ///
  /// @throws java.util.NoSuchElementException if there is no such school
  @Transactional(readOnly = true)
  public Settings settings(SchoolId id) {
    return new Settings(store.find(id).orElseThrow(), store.contact());
  }

  @Transactional(readOnly = true)
  public Optional<School> find(SchoolId id) {
    return store.find(id);
  }

  /// What a school is called and where its pages are, as they were within the last minute.
  ///
  /// @throws java.util.NoSuchElementException if there is no such school
  public Signboard signboard(SchoolId id) {
    return signboards.find(id).orElseThrow();
  }

  @Transactional(readOnly = true)
  public Optional<School> find(Address address) {
    return store.find(address);
  }

  /// The school at an address as somebody typed it; empty also if that is no address.
  @Transactional(readOnly = true)
  public Optional<School> at(String address) {
    try {
      return store.find(new Address(address));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
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
