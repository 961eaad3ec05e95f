package gatehouse.people;

import java.util.Optional;

/// A person of a school.
///
/// @param reference what the school's own records system calls them, so that a file can be read in
///   again
/// @param version counts changes, so that none is lost
public record Person(
    PersonId id, Name name, Optional<Email> email, Optional<String> reference, int version) {
  /// A person who is not yet stored.
  public static Person named(Name name) {
    return new Person(PersonId.random(), name, Optional.empty(), Optional.empty(), 0);
  }

  public Person at(Email email) {
    return new Person(id, name, Optional.of(email), reference, version);
  }

  public Person knownElsewhereAs(String reference) {
    return new Person(id, name, email, Optional.of(reference), version);
  }
}
