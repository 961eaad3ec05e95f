package gatehouse.ledger;

import java.util.regex.Pattern;

/// The clause under which something was done, in one edition of a policy.
///
/// @param clause the clause's id, such as `HC-6.7a`
/// @param edition the edition's SHA-256 in lower-case hexadecimal
public record Basis(String clause, String edition) {
  private static final Pattern CLAUSE = Pattern.compile("[!-~]{1,100}");
  private static final Pattern EDITION = Pattern.compile("[0-9a-f]{64}");

  /// @throws Unreadable if either is of another form
  public Basis {
    Unreadable.unless(CLAUSE.matcher(clause).matches(), "'" + clause + "' is not a clause");
    Unreadable.unless(EDITION.matcher(edition).matches(), "'" + edition + "' is not an edition");
  }
}
