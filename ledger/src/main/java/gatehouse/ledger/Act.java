package gatehouse.ledger;

import java.util.regex.Pattern;

/// What was done, in the past tense and with the module that says so: `concerns.referred`.
public record Act(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_.-]{0,99}");

  /// @throws Unreadable unless it is lower-case letters, digits, dots, hyphens and underscores
  public Act {
    Unreadable.unless(FORM.matcher(value).matches(), "'" + value + "' is not an act");
  }

  @Override
  public String toString() {
    return value;
  }
}
