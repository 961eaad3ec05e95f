package gatehouse.signing.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF (ISO 32000), looked through and kept as it came, but for the EXIF of its pictures: only
/// one that does nothing but show pages.
final class PdfFile {
  private static final String KIND = "PDF";
  private static final int TAIL = 1024;
  private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

  /// EXIF as the segment of a JPEG picture, which lies in a PDF as it is.
  private static final Pattern EXIF =
      Pattern.compile("\\xff\\xe1([\\x00-\\xff])([\\x00-\\xff])Exif\\x00\\x00", Pattern.DOTALL);

  private final byte[] file;
  private final ScanLimits limits;

  PdfFile(byte[] file, ScanLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /// How many pages it has.
  int pages() throws Unreadable {
    var tail = Math.min(TAIL, file.length);
    if (!new String(file, file.length - tail, tail, ISO_8859_1).contains("%%EOF")) {
      throw Unreadable.cutShort();
    }
    var text = PdfText.of(file);
    if (LOCKED.matcher(text.plain()).find()) {
      throw encrypted();
    }
    PackedStreams.check(text, file);
    ActiveContent.check(text);
    int pages = read();
    if (pages < 1) {
      throw new Unreadable("The PDF has no page. Scan the sheet again");
    }
    if (pages > limits.pages()) {
      throw new Unreadable(
          "The PDF has %d pages. Hand in at most %d at a time".formatted(pages, limits.pages()));
    }
    return pages;
  }

  /// The file with nothing where its pictures tell where and with what they were taken: no byte
  /// moves, so that it stays the same PDF.
  byte[] clean() {
    var clean = file.clone();
    var found = EXIF.matcher(new String(file, ISO_8859_1));
    while (found.find()) {
      int length = found.group(1).charAt(0) << 8 | found.group(2).charAt(0);
      Arrays.fill(
          clean, found.start() + 4, Math.min(found.start() + 2 + length, clean.length), (byte) 0);
    }
    return clean;
  }

  private int read() throws Unreadable {
    try (var document = Loader.loadPDF(file)) {
      if (document.isEncrypted()) {
        throw encrypted();
      }
      ActiveContent.check(document.getDocument());
      return document.getNumberOfPages();
    } catch (InvalidPasswordException locked) {
      throw encrypted();
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // The library trusts what it reads more than we do, and fails in every way at what is wrong.
      throw Unreadable.damaged(KIND);
    }
  }

  private static Unreadable encrypted() {
    return new Unreadable(
        "The PDF is protected. Save it without a password or restrictions, or print and scan it");
  }
}
