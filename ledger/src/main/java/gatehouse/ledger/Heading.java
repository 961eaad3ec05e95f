package gatehouse.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// How an export begins: what it is, whose record, how many entries. Nobody signs it; the closing
/// checkpoint must say the same.
record Heading(Origin origin, long size) {
  private static final int LONGEST = 300;
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

  static Optional<Heading> read(InputStream export) throws IOException {
    if (!line(export).equals(Layout.TITLE)) {
      return Optional.empty();
    }
    String origin = line(export);
    String size = line(export);
    try {
      return SIZE.matcher(size).matches()
          ? Optional.of(new Heading(new Origin(origin), Long.parseLong(size)))
          : Optional.empty();
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.size() < LONGEST) {
      line.write(next);
      next = in.read();
    }
    return next == '\n' ? line.toString(StandardCharsets.ISO_8859_1) : "";
  }
}
