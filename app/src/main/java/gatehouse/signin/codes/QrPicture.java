package gatehouse.signin.codes;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A QR code as one path of an SVG: a square of a unit for each dark module.
///
/// @param size of the picture with its white border, in units
/// @param path what the `d` of the path holds
public record QrPicture(int size, String path) {
  /// The standard asks for four units of white round the code.
  private static final int BORDER = 4;

  public static QrPicture of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path =
        IntStream.range(0, code.size)
            .boxed()
            .flatMap(y ->
                IntStream.range(0, code.size)
                    .filter(x -> code.getModule(x, y))
                    .mapToObj(x -> "M" + (x + BORDER) + "," + (y + BORDER) + "h1v1h-1z"))
            .collect(Collectors.joining());
    return new QrPicture(code.size + 2 * BORDER, path);
  }
}
