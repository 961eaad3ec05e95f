package gatehouse.signing.scans;

import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Refuses a PDF whose own tables unpack to more than any scanner writes, before they are unpacked.
///
/// To read a PDF is to unpack its object streams and cross-reference streams (ISO 32000-2, 7.5.7
/// and 7.5.8). So they may be packed in the one way only in which we can count what comes out.
final class PackedStreams {
  private static final String STREAM = "stream";
  private static final Pattern TABLE = Pattern.compile("/(?:ObjStm|XRef)(?![A-Za-z])");
  private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z])");

  /// The one packing, and what bears the same name in dictionaries of signatures.
  private static final Pattern ALLOWED =
      Pattern.compile(
          "/Filter\\s*(?:/Adobe\\.|(?:/FlateDecode|\\[\\s*/FlateDecode\\s*])\\s*(?:/|>>))");

  private static final Pattern WIDE =
      Pattern.compile("/(?:Columns|Colors|BitsPerComponent)\\s+\\d{4,}");
  private static final long MOST = 32L << 20;
  private static final int STEP = 1 << 16;

  private final byte[] file;
  private final byte[] buffer = new byte[STEP];
  private long unpacked;

  private PackedStreams(byte[] file) {
    this.file = file;
  }

  static void check(PdfText text, byte[] file) throws Unreadable {
    var streams = new PackedStreams(file);
    var raw = text.raw();
    int before = 0;
    for (int at = raw.indexOf(STREAM); at >= 0; at = raw.indexOf(STREAM, before)) {
      streams.check(PdfText.plain(raw.substring(before, at)), at + STREAM.length());
      before = at + STREAM.length();
    }
  }

  /// @param head all that stands before the stream, back to the one before it
  private void check(String head, int start) throws Unreadable {
    if (!TABLE.matcher(head).find() || !FILTER.matcher(head).find()) {
      return;
    }
    if (ALLOWED.matcher(head).results().count() != FILTER.matcher(head).results().count()
        || WIDE.matcher(head).find()) {
      throw Unreadable.damaged("PDF");
    }
    count(start);
  }

  private void count(int start) throws Unreadable {
    int from = start;
    while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
      from++;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(file, from, file.length - from);
      int more = inflater.inflate(buffer);
      while (more > 0) {
        unpacked += more;
        if (unpacked > MOST) {
          throw Unreadable.damaged("PDF");
        }
        more = inflater.inflate(buffer);
      }
    } catch (DataFormatException broken) {
      throw Unreadable.damaged("PDF");
    } finally {
      inflater.end();
    }
  }
}
