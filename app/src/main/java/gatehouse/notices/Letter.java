package gatehouse.notices;

import gatehouse.people.PersonId;
import java.util.Optional;

/// A letter to a person of the school.
///
/// @param path the page that it leads to, which needs sign-in
/// @param enclosure lines that are no detail about anybody: a seal of the record, an address that
///   works once; forgotten as soon as the letter is sent
/// @param once what makes this letter this letter: a second one with the same words is not written
public record Letter(
    LetterId id, PersonId to, Matter matter, String path, Optional<String> enclosure, String once) {
  public Letter {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("A letter leads to a page of ours, not to " + path);
    }
  }

  /// A letter that leads to a page.
  ///
  /// @param once names the occasion, without any personal data: `duty/‹id›/reminder/2`
  public static Letter of(PersonId to, Matter matter, String path, String once) {
    return new Letter(LetterId.random(), to, matter, path, Optional.empty(), once);
  }

  public Letter enclosing(String lines) {
    return new Letter(id, to, matter, path, Optional.of(lines), once);
  }
}
