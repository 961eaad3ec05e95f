package gatehouse.people;

import java.time.LocalDate;
import java.util.Optional;

/// A person of a school.
///
/// @param reference what the school's own records system calls them, so that a file can be read in
///   again
/// @param year the year that a pupil is in, or was in last
/// @param born the date of birth, kept of pupils only
/// @param version counts changes, so that none is lost
public record Person(
    PersonId id,
    Name name,
    Optional<Email> email,
    Optional<String> reference,
    Optional<YearGroup> year,
    Optional<LocalDate> born,
    int version) {
  private static final int LONGEST = 100;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  public Person {
    reference = reference.filter(known -> !known.isBlank()).map(Person::checkedReference);
    born.ifPresent(Person::checkedBirth);
  }

  /// A person who is not yet stored.
  public static Person named(Name name) {
    return new Person(
        PersonId.random(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  public Person called(Name name) {
    return new Person(id, name, email, reference, year, born, version);
  }

  public Person at(Email email) {
    return at(Optional.of(email));
  }

  public Person at(Optional<Email> email) {
    return new Person(id, name, email, reference, year, born, version);
  }

  public Person knownElsewhereAs(String reference) {
    return knownElsewhereAs(Optional.of(reference));
  }

  public Person knownElsewhereAs(Optional<String> reference) {
    return new Person(id, name, email, reference, year, born, version);
  }

  public Person in(YearGroup year) {
    return in(Optional.of(year));
  }

  public Person in(Optional<YearGroup> year) {
    return new Person(id, name, email, reference, year, born, version);
  }

  public Person bornOn(LocalDate day) {
    return bornOn(Optional.of(day));
  }

  public Person bornOn(Optional<LocalDate> day) {
    return new Person(id, name, email, reference, year, day, version);
  }

  /// As somebody saw them who changes them; saved only if nobody has changed them since.
  public Person asOf(int version) {
    return new Person(id, name, email, reference, year, born, version);
  }

  /// The reference as it is kept.
  ///
  /// @throws IllegalArgumentException if this can be no reference, with what to do
  public static String checkedReference(String reference) {
    var stripped = reference.strip();
    if (stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Enter a reference of at most %d characters".formatted(LONGEST));
    }
    return Characters.printable(stripped, "reference");
  }

  /// The same day, if somebody can have been born on it.
  ///
  /// @throws IllegalArgumentException if nobody here was born that day, with what to do
  public static LocalDate checkedBirth(LocalDate day) {
    if (day.isBefore(EARLIEST)) {
      throw new IllegalArgumentException("Enter a date of birth after 1899");
    }
    return day;
  }
}
