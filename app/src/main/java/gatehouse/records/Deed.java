package gatehouse.records;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// Something that was done and matters: one entry of the record.
///
/// @param kind what was done, as `thing.happened`: `person.added`, `policy.ratified`
/// @param by the person who did it; empty if the service did it by itself
/// @param about the person whom it concerns, if it concerns one
/// @param under the clause and the edition that it was done under, if there is one
/// @param details what else is to be known; personal data belong here, since they can be erased
///   without breaking the proof
public record Deed(
    String kind,
    Optional<UUID> by,
    Optional<UUID> about,
    Optional<Basis> under,
    Map<String, String> details) {
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*");

  private static final int LONGEST = 100;

  /// A clause of an edition.
  ///
  /// @param edition the edition's SHA-256 in lower-case hexadecimal
  public record Basis(String clause, String edition) {
    private static final Pattern CLAUSE = Pattern.compile("[!-~]{1,100}");
    private static final Pattern EDITION = Pattern.compile("[0-9a-f]{64}");

    /// Whatever is refused here could be recorded but never be sealed.
    public Basis {
      if (!CLAUSE.matcher(clause).matches() || !EDITION.matcher(edition).matches()) {
        throw new IllegalArgumentException("No clause of an edition: " + clause + ", " + edition);
      }
    }
  }

  public Deed {
    if (!KIND.matcher(kind).matches() || kind.length() > LONGEST) {
      throw new IllegalArgumentException("A kind of deed looks like thing.happened, not " + kind);
    }
    details = Map.copyOf(details);
  }

  /// Somebody did this.
  public static Deed by(UUID person, String kind) {
    return new Deed(kind, Optional.of(person), Optional.empty(), Optional.empty(), Map.of());
  }

  /// The service did this by itself.
  public static Deed byItself(String kind) {
    return new Deed(kind, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  public Deed about(UUID person) {
    return new Deed(kind, by, Optional.of(person), under, details);
  }

  public Deed under(Basis basis) {
    return new Deed(kind, by, about, Optional.of(basis), details);
  }

  public Deed with(String name, String value) {
    var more = new TreeMap<>(details);
    more.put(name, value);
    return new Deed(kind, by, about, under, more);
  }
}
