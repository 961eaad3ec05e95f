package gatehouse.signing.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/// Reads a scan. What it is, its bytes say: neither its name nor what the browser calls it.
public final class ScanReader {
  private static final int HEAD = 16;
  private static final int MEGABYTE = 20;

  private final ScanLimits limits;

  public ScanReader(ScanLimits limits) {
    this.limits = limits;
  }

  /// How large a file may be.
  public int megabytes() {
    return (int) (limits.bytes() >> MEGABYTE);
  }

  /// Reads a file, or says why it is not taken.
  ///
  /// @param name as the browser sent it; nothing of it is kept
  public ScanReading read(String name, byte[] file) {
    try {
      return new ScanReading.Read(readable(name, file));
    } catch (Unreadable refused) {
      return new ScanReading.Refused(refused.why());
    }
  }

  private ScanFile readable(String name, byte[] file) throws Unreadable {
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new Unreadable("The file’s name holds a character that no name has. Call it sheet.pdf");
    }
    if (file.length == 0) {
      throw new Unreadable("The file is empty. Choose the scan of the sheet");
    }
    if (file.length > limits.bytes()) {
      throw new Unreadable(
          "The file is larger than %d MB. Scan in grey, at 150 to 200 dots per inch"
              .formatted(megabytes()));
    }
    var head = new String(file, 0, Math.min(HEAD, file.length), ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      var pdf = new PdfFile(file, limits);
      return new ScanFile(ScanType.PDF, pdf.pages(), pdf.clean());
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return new ScanFile(ScanType.JPEG, 1, new JpegFile(file, limits).clean());
    }
    if (head.startsWith(PngFile.SIGN)) {
      return new ScanFile(ScanType.PNG, 1, new PngFile(file, limits).clean());
    }
    throw other(head);
  }

  private static Unreadable other(String head) {
    if (head.startsWith("ftyp", 4)) {
      return new Unreadable(
          "This is a HEIC picture or a film. Send it as JPEG: on an iPhone under Settings, Camera, Formats, “Most Compatible”");
    }
    if (head.startsWith("II*") || head.startsWith("MM\0*")) {
      return new Unreadable("This is a TIFF picture. Let the scanner make a PDF, JPEG or PNG");
    }
    if (head.startsWith("PK") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return new Unreadable(
          "This is an archive or an Office document. Send the scan itself: a PDF, JPEG or PNG");
    }
    return head.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")
        ? new Unreadable("This is a web page or a drawing. Send a scan: a PDF, JPEG or PNG")
        : new Unreadable(
            "This is neither PDF nor JPEG nor PNG, whatever its name. Send one of them");
  }

  /// Refuses a picture that would flood whoever opens it, by what its head says.
  static void measure(long width, long height, ScanLimits limits, String kind) throws Unreadable {
    if (width <= 0 || height <= 0) {
      throw Unreadable.damaged(kind);
    }
    if (width * height > limits.pixels()) {
      throw new Unreadable(
          "The picture has %,d by %,d points, more than a scan needs. Scan at 150 to 200 dots per inch"
              .formatted(width, height));
    }
  }
}
