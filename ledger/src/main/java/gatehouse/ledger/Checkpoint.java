package gatehouse.ledger;

import java.util.List;
import java.util.regex.Pattern;

/// The state of a record at one moment (C2SP tlog-checkpoint): whoever keeps one can later tell
/// whether the record still begins the same.
///
/// @param origin whose record
/// @param size how many entries
/// @param root the root of their tree
/// @param extensions further lines; ours have none
public record Checkpoint(Origin origin, long size, Hash root, List<String> extensions) {
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final int LINES = 3;

  /// @throws Unreadable if the size is negative or an extension line is empty or more than a line
  public Checkpoint {
    Unreadable.unless(size >= 0, "A record cannot have " + size + " entries");
    extensions = List.copyOf(extensions);
    for (String line : extensions) {
      Unreadable.unless(!line.isEmpty(), "An extension line is empty");
      Unreadable.unless(
          line.chars().noneMatch(c -> c < ' '), "An extension line has a control character");
    }
  }

  /// The state that a frontier stands for.
  public static Checkpoint of(Origin origin, Frontier frontier) {
    return new Checkpoint(origin, frontier.size(), frontier.root(), List.of());
  }

  /// The text that is signed, each line with its end.
  public String text() {
    String first = "%s\n%d\n%s\n".formatted(origin, size, root);
    return extensions.isEmpty() ? first : first + String.join("\n", extensions) + "\n";
  }

  /// Reads what [#text] gives.
  ///
  /// @throws Unreadable with the reason, if it is anything else
  public static Checkpoint parse(String text) {
    Unreadable.unless(text.endsWith("\n"), "The checkpoint's last line has no end");
    List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
    Unreadable.unless(lines.size() >= LINES, "A checkpoint has origin, size and root");
    Unreadable.unless(
        SIZE.matcher(lines.get(1)).matches(), "'" + lines.get(1) + "' is not a number of entries");
    return new Checkpoint(
        new Origin(lines.getFirst()),
        Long.parseLong(lines.get(1)),
        Hash.parse(lines.get(2)),
        lines.subList(LINES, lines.size()));
  }
}
