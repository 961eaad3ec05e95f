package gatehouse.schools;

import gatehouse.calendar.Jurisdiction;
import gatehouse.tenancy.SchoolId;
import java.util.Optional;

/// A school, or a trust's office: whoever has people and records of its own.
///
/// @param trust empty for a school that stands alone
/// @param office whether this is a trust's office and no school
/// @param policy the pack that the school follows; empty until one is adopted
/// @param version counts changes, so that none is lost
public record School(
    SchoolId id,
    Optional<TrustId> trust,
    boolean office,
    String name,
    Address address,
    Jurisdiction jurisdiction,
    Optional<String> policy,
    int version) {
  private static final int LONGEST_NAME = 150;

  public School {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "Enter the name of the school in at most " + LONGEST_NAME + " characters");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("The name of a school has no line breaks");
    }
    if (office && trust.isEmpty()) {
      throw new IllegalArgumentException("An office is a trust's");
    }
  }

  /// A school that is not yet stored.
  public static School named(String name, Jurisdiction jurisdiction) {
    return new School(
        SchoolId.random(),
        Optional.empty(),
        false,
        name,
        Address.proposedFor(name),
        jurisdiction,
        Optional.empty(),
        0);
  }

  public School in(TrustId trust) {
    return new School(id, Optional.of(trust), office, name, address, jurisdiction, policy, version);
  }

  public School at(Address address) {
    return new School(id, trust, office, name, address, jurisdiction, policy, version);
  }

  public School following(String policy) {
    return new School(id, trust, office, name, address, jurisdiction, Optional.of(policy), version);
  }

  public School called(String name) {
    return new School(id, trust, office, name, address, jurisdiction, policy, version);
  }

  public School under(Jurisdiction jurisdiction) {
    return new School(id, trust, office, name, address, jurisdiction, policy, version);
  }

  /// As somebody saw it when it had changed so often.
  public School seenAt(int version) {
    return new School(id, trust, office, name, address, jurisdiction, policy, version);
  }

  public School withoutPolicy() {
    return new School(id, trust, office, name, address, jurisdiction, Optional.empty(), version);
  }

  /// The office of a trust, which keeps the trust's own people.
  public static School officeOf(Trust trust, Jurisdiction jurisdiction) {
    return new School(
        SchoolId.random(),
        Optional.of(trust.id()),
        true,
        trust.name(),
        Address.proposedFor(trust.name()),
        jurisdiction,
        Optional.empty(),
        0);
  }

  /// What anybody may know of it.
  public Signboard signboard() {
    return new Signboard(name, address);
  }
}
