package gatehouse.signing.scans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/// A JPEG picture (ITU-T T.81), copied segment by segment without being unpacked: what is not
/// needed to show it stays behind, comments, previews and EXIF with its place and device among it,
/// and whatever follows its end. Only which way up it is to be held is kept.
final class JpegFile {
  private static final String KIND = "JPEG";
  private static final int MARK = 0xFF;
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int JFIF_ALONE = 16;
  private static final int ADOBE_ALONE = 14;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final ScanLimits limits;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int at = 2;
  private int orientation = 1;
  private boolean measured;

  JpegFile(byte[] file, ScanLimits limits) {
    this.bytes = file;
    this.file = ByteBuffer.wrap(file);
    this.limits = limits;
  }

  byte[] clean() throws Unreadable {
    var drawn = false;
    for (int marker = marker(); marker != END; marker = marker()) {
      segment(marker);
      if (marker == SCAN) {
        drawn = true;
        picture();
      }
    }
    if (!drawn || !measured) {
      throw Unreadable.damaged(KIND);
    }
    return whole();
  }

  private byte[] whole() {
    var whole = new ByteArrayOutputStream();
    whole.write(MARK);
    whole.write(START);
    whole.writeBytes(Orientation.segment(orientation));
    whole.writeBytes(kept.toByteArray());
    whole.write(MARK);
    whole.write(END);
    return whole.toByteArray();
  }

  /// The next marker; any number of fill bytes may stand before it.
  private int marker() throws Unreadable {
    if (read(at) != MARK) {
      throw Unreadable.damaged(KIND);
    }
    while (read(at) == MARK) {
      at++;
    }
    return read(at++);
  }

  private void segment(int marker) throws Unreadable {
    int length = read(at) << 8 | read(at + 1);
    if (length < 2 || !isKnown(marker)) {
      throw Unreadable.damaged(KIND);
    }
    if (at + length > bytes.length) {
      throw Unreadable.cutShort();
    }
    if (isFrame(marker)) {
      measure(length);
    }
    if (marker == EXIF) {
      orientation = Orientation.of(file.slice(at + 2, length - 2), orientation);
    }
    if (isShown(marker, length)) {
      kept.write(MARK);
      kept.write(marker);
      kept.write(bytes, at, length);
    }
    at += length;
  }

  /// Tables, frames, scans, applications' own and comments; what stands alone has no place here.
  private static boolean isKnown(int marker) {
    return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8)
        || (marker >= SCAN && marker <= 0xEF)
        || marker == 0xFE;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /// Of what applications add, only what says how its colours are meant.
  private boolean isShown(int marker, int length) {
    return switch (marker) {
      case JFIF -> length == JFIF_ALONE && says("JFIF");
      case ADOBE -> length == ADOBE_ALONE && says("Adobe");
      default -> marker < JFIF;
    };
  }

  private boolean says(String name) {
    return new String(bytes, at + 2, name.length(), ISO_8859_1).equals(name);
  }

  private void measure(int length) throws Unreadable {
    if (length < 8) {
      throw Unreadable.damaged(KIND);
    }
    int height = read(at + 3) << 8 | read(at + 4);
    int width = read(at + 5) << 8 | read(at + 6);
    ScanReader.measure(width, height, limits, KIND);
    measured = true;
  }

  /// Copies what is drawn, up to the next marker that is neither a stuffed byte nor a restart.
  private void picture() throws Unreadable {
    int from = at;
    while (read(at) != MARK || isPartOfPicture(read(at + 1))) {
      at++;
    }
    kept.write(bytes, from, at - from);
  }

  private static boolean isPartOfPicture(int next) {
    return next == 0 || (next >= 0xD0 && next <= 0xD7);
  }

  private int read(int index) throws Unreadable {
    if (index >= bytes.length) {
      throw Unreadable.cutShort();
    }
    return Byte.toUnsignedInt(bytes[index]);
  }
}
