package gatehouse.signing.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/// A PNG picture (W3C PNG, third edition), copied chunk by chunk without being unpacked: what is
/// not needed to show it stays behind, texts, times and EXIF among it, and whatever follows its
/// end.
final class PngFile {
  static final String SIGN = "\u0089PNG\r\n\u001a\n";

  private static final String KIND = "PNG";
  private static final Set<String> SHOWN =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");
  private static final int FRAME = 12;
  private static final int HEADER = 13;

  private final ByteBuffer file;
  private final byte[] bytes;
  private final ScanLimits limits;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  PngFile(byte[] file, ScanLimits limits) {
    this.bytes = file;
    this.file = ByteBuffer.wrap(file);
    this.limits = limits;
  }

  byte[] clean() throws Unreadable {
    kept.write(bytes, 0, SIGN.length());
    file.position(SIGN.length());
    var drawn = false;
    for (var type = header(); !type.equals("IEND"); type = chunk()) {
      drawn |= type.equals("IDAT");
    }
    if (!drawn) {
      throw Unreadable.damaged(KIND);
    }
    return kept.toByteArray();
  }

  private String header() throws Unreadable {
    int at = file.position();
    var type = chunk();
    if (!type.equals("IHDR") || file.position() - at != FRAME + HEADER) {
      throw Unreadable.damaged(KIND);
    }
    ScanReader.measure(file.getInt(at + 8), file.getInt(at + 12), limits, KIND);
    return type;
  }

  /// Copies the next chunk if it is needed; returns its type.
  private String chunk() throws Unreadable {
    int at = file.position();
    if (file.remaining() < FRAME) {
      throw Unreadable.cutShort();
    }
    int length = file.getInt(at);
    if (length < 0) {
      throw Unreadable.damaged(KIND);
    }
    if (length > file.remaining() - FRAME) {
      throw Unreadable.cutShort();
    }
    var type = new String(bytes, at + 4, 4, ISO_8859_1);
    check(at, length);
    if (SHOWN.contains(type)) {
      kept.write(bytes, at, FRAME + length);
    } else if (Character.isUpperCase(type.charAt(0))) {
      throw Unreadable.damaged(KIND);
    }
    file.position(at + FRAME + length);
    return type;
  }

  private void check(int at, int length) throws Unreadable {
    var sum = new CRC32();
    sum.update(bytes, at + 4, length + 4);
    if ((int) sum.getValue() != file.getInt(at + 8 + length)) {
      throw Unreadable.damaged(KIND);
    }
  }
}
