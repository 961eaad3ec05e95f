package gatehouse.rules;

import java.util.regex.Pattern;

/// The lasting name of one clause, such as `HC-6.7a`; the same from the pack to the governors'
/// paper.
public record ClauseId(String value) implements Comparable<ClauseId> {
  private static final Pattern FORM =
      Pattern.compile("[A-Z][A-Z0-9]{0,7}-[A-Za-z0-9.]+(-[A-Za-z0-9.]+)*");

  /// @throws IllegalArgumentException if the text is not of the form `HC-6.7a`
  public ClauseId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'" + value + "' is not a clause id such as HC-6.7a");
    }
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
