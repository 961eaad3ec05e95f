package gatehouse.signing.scans;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Which way up a picture is to be held: the one thing in its EXIF (CIPA DC-008) that is needed to
/// read it.
final class Orientation {
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;
  private static final int HIGHEST = 8;

  private Orientation() {}

  /// What the segment says, from 1 to 8; the other if it says nothing.
  static int of(ByteBuffer segment, int otherwise) {
    if (segment.remaining() < NAME.length + 8 || !isExif(segment)) {
      return otherwise;
    }
    var data = segment.slice(NAME.length, segment.remaining() - NAME.length);
    data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = data.getInt(4);
    if (directory < 0 || directory > data.capacity() - 2) {
      return otherwise;
    }
    int entries = Short.toUnsignedInt(data.getShort(directory));
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * ENTRY;
      if (at > data.capacity() - ENTRY) {
        return otherwise;
      }
      if (Short.toUnsignedInt(data.getShort(at)) == TAG && data.getShort(at + 2) == SHORT) {
        int value = data.getShort(at + 8);
        return value >= 1 && value <= HIGHEST ? value : otherwise;
      }
    }
    return otherwise;
  }

  private static boolean isExif(ByteBuffer segment) {
    var name = new byte[NAME.length];
    segment.get(0, name);
    return Arrays.equals(name, NAME);
  }

  /// A segment that says this and nothing else; none for a picture that is upright anyhow.
  static byte[] segment(int orientation) {
    if (orientation == 1) {
      return new byte[0];
    }
    var segment = ByteBuffer.allocate(36);
    segment.putShort((short) 0xFFE1).putShort((short) 34).put(NAME);
    segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    segment.putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1);
    segment.putShort((short) orientation).putShort((short) 0).putInt(0);
    return segment.array();
  }
}
