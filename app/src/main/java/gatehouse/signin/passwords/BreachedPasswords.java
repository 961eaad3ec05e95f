package gatehouse.signin.passwords;

/// Knows passwords that were found in breaches: whoever guesses tries them first.
///
/// Any bean that implements it is asked.
@FunctionalInterface
public interface BreachedPasswords {
  boolean contain(String password);
}
