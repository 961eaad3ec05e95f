package gatehouse.signing.scans;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Scans of our own making, of sheets that nobody has signed.
public final class TestScans {
  private TestScans() {}

  /// Does something to a PDF before it is saved.
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /// A PDF with so many empty pages.
  public static byte[] pdf(int pages) {
    return pdf(pages, _ -> {});
  }

  static byte[] pdf(int pages, Change change) {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      change.to(document);
      document.save(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  /// A grey picture with a dark corner.
  public static byte[] picture(String format) {
    var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, 64, 48);
    pen.setColor(Color.DARK_GRAY);
    pen.fillRect(0, 0, 20, 12);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }
}
