package gatehouse.adoption;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Prints an edition for the staff room: tagged for those who listen to it (PDF/UA-1, ISO 14289-1),
/// its font embedded, with a code that leads a telephone to the live page.
@Component
public class PolicyPdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int REGULAR = 400;
  private static final int MODULE = 4;
  private static final int QUIET = 4;

  /// The edition as a PDF file.
  ///
  /// @param page the address of the live page, as a telephone opens it
  public byte[] of(SchoolEdition edition, String school, String page) {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(PolicyPdf::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
    builder.withW3cDocument(PrintedEdition.of(edition, school, page, code(page)), "/");
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
  }

  /// The QR code (ISO/IEC 18004) as an address of the picture itself, with its quiet zone.
  private static String code(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int size = (code.size + 2 * QUIET) * MODULE;
    var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        boolean dark = code.getModule(x / MODULE - QUIET, y / MODULE - QUIET);
        picture.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
      }
    }
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
