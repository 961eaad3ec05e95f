package gatehouse.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A clause that an answer rests on.
///
/// @param clause the clause's id
/// @param layer the text in which it stands
/// @param ref its number there
/// @param says what it says, in our own words
/// @param role what it does for this answer
/// @param because why it bears on these facts, if its norm says so
public record Citation(
    ClauseId clause, String layer, String ref, String says, Role role, @Nullable String because) {

  /// What a clause does for an answer, the weightiest first.
  public enum Role {
    /// It brings the verdict.
    DECIDES,
    /// It writes the exception that is met.
    EXCEPTION,
    /// It points the same way, defines a word or adds advice.
    SUPPORTS,
    /// It would have allowed more, but a stricter clause wins.
    OUTWEIGHED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /// The role's word on the command line and in the API, such as `decides`.
    public String word() {
      return word;
    }
  }
}
