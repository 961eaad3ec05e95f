package gatehouse.ledger;

import java.util.regex.Pattern;

/// The name of one school's record, and of the keys that sign it: a URL without its scheme, such as
/// `oak-hill.example/record` (C2SP tlog-checkpoint, signed-note). It need not be reachable.
public record Origin(String value) {
  /// Signed notes allow any Unicode but spaces and plus; for what we write, ASCII is enough.
  private static final Pattern FORM = Pattern.compile("[!-*,-~]{1,200}");

  /// @throws Unreadable if the name has spaces, a plus or anything but ASCII
  public Origin {
    Unreadable.unless(FORM.matcher(value).matches(), "'" + value + "' cannot name a record");
  }

  @Override
  public String toString() {
    return value;
  }
}
