package gatehouse.people;

import java.util.Optional;

/// What somebody is called.
///
/// @param knownAs the given name that they go by, where it is another
public record Name(String given, String family, Optional<String> knownAs) {
  private static final int LONGEST = 100;

  public Name {
    given = checkedGiven(given);
    family = checkedFamily(family);
    knownAs = knownAs.filter(name -> !name.isBlank()).map(Name::checkedKnownAs);
  }

  public static Name of(String given, String family) {
    return new Name(given, family, Optional.empty());
  }

  public Name goingBy(String knownAs) {
    return new Name(given, family, Optional.of(knownAs));
  }

  /// The given name as it is kept.
  ///
  /// @throws IllegalArgumentException if this can be no given name, with what to do
  public static String checkedGiven(String given) {
    return checked(given, "given name");
  }

  /// The family name as it is kept.
  ///
  /// @throws IllegalArgumentException if this can be no family name, with what to do
  public static String checkedFamily(String family) {
    return checked(family, "family name");
  }

  /// The known-as name as it is kept.
  ///
  /// @throws IllegalArgumentException if nobody can be known by it, with what to do
  public static String checkedKnownAs(String knownAs) {
    return checked(knownAs, "known-as name");
  }

  private static String checked(String part, String what) {
    var stripped = part.strip();
    if (stripped.chars().allMatch(Character::isSpaceChar)) {
      throw new IllegalArgumentException("Enter a " + what);
    }
    if (stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Enter a %s of at most %d characters".formatted(what, LONGEST));
    }
    return Characters.printable(stripped, what);
  }

  /// As they stand in a list that is sorted by family name.
  public String listed() {
    return family + ", " + knownAs.orElse(given);
  }

  /// As one speaks of them.
  public String full() {
    return knownAs.orElse(given) + " " + family;
  }
}
