package gatehouse.ledger;

import java.util.regex.Pattern;

/// Who or what an entry speaks of, by an id that tells an outsider nothing: never a name or an
/// address, for what is recorded stays recorded.
public record Reference(String value) {
  private static final Pattern FORM = Pattern.compile("[!-~]{1,100}");

  /// @throws Unreadable unless it is one to a hundred ASCII characters without spaces
  public Reference {
    Unreadable.unless(FORM.matcher(value).matches(), "'" + value + "' is not a reference");
  }

  @Override
  public String toString() {
    return value;
  }
}
