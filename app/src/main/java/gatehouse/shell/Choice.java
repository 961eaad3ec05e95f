package gatehouse.shell;

import org.jspecify.annotations.Nullable;

/// One of the things that a person may choose in a form.
///
/// @param divider stands between choices and cannot be chosen: "or"
public record Choice(String value, String text, @Nullable String hint, boolean divider) {
  public static Choice of(String value, String text) {
    return new Choice(value, text, null, false);
  }

  public static Choice of(String value, String text, @Nullable String hint) {
    return new Choice(value, text, hint, false);
  }

  public static Choice divider(String text) {
    return new Choice("", text, null, true);
  }
}
