package gatehouse.people;

import java.util.Optional;

/// What somebody is called.
///
/// @param knownAs the given name that they go by, where it is another
public record Name(String given, String family, Optional<String> knownAs) {
  private static final int LONGEST = 100;

  public Name {
    given = checked(given, "given name");
    family = checked(family, "family name");
    knownAs = knownAs.map(String::strip).filter(name -> !name.isEmpty());
    knownAs.ifPresent(name -> checked(name, "known-as name"));
  }

  public static Name of(String given, String family) {
    return new Name(given, family, Optional.empty());
  }

  private static String checked(String part, String what) {
    var stripped = part.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Enter a %s of at most %d characters".formatted(what, LONGEST));
    }
    if (stripped.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A " + what + " has no line breaks");
    }
    return stripped;
  }

  /// As one speaks of them.
  public String full() {
    return knownAs.orElse(given) + " " + family;
  }
}
