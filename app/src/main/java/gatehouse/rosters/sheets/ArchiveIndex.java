package gatehouse.rosters.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// What an archive says at its end about the files in it (PKWARE APPNOTE 4.3.12): what spreadsheet
/// programs go by, whatever stands before each file.
final class ArchiveIndex {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int FILE = 0x04034b50;
  private static final int LONGEST_END = 22 + 0xFFFF;
  private static final int KIND_OF_FILE = 0xF000;
  private static final int LINK = 0xA000;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] archive;
  private final ByteBuffer bytes;

  /// A file in the archive.
  ///
  /// @param link whether it only leads to another file
  record Part(
      String name, int method, boolean secret, long crc, int packed, boolean link, int start) {}

  ArchiveIndex(byte[] archive) {
    this.archive = archive;
    this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// The files that the archive names.
  List<Part> parts() throws Unreadable {
    try {
      var end = end();
      var count = Short.toUnsignedInt(bytes.getShort(end + 10));
      bytes.position(bytes.getInt(end + 16));
      var parts = new ArrayList<Part>();
      for (var i = 0; i < count; i++) {
        parts.add(part());
      }
      return parts;
    } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException cut) {
      throw damaged();
    }
  }

  private int end() throws Unreadable {
    for (var at = archive.length - 22; at >= Math.max(0, archive.length - LONGEST_END); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw damaged();
  }

  private Part part() throws Unreadable {
    var at = bytes.position();
    if (bytes.getInt(at) != ENTRY) {
      throw damaged();
    }
    var name = new byte[Short.toUnsignedInt(bytes.getShort(at + 28))];
    bytes.get(at + 46, name);
    var rest =
        Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
    bytes.position(at + 46 + name.length + rest);
    return new Part(
        new String(name, StandardCharsets.UTF_8),
        bytes.getShort(at + 10),
        (bytes.getShort(at + 8) & 1) == 1,
        Integer.toUnsignedLong(bytes.getInt(at + 16)),
        bytes.getInt(at + 20),
        (bytes.getShort(at + 40) & KIND_OF_FILE) == LINK,
        bytes.getInt(at + 42));
  }

  /// What a file unpacks to; how much that is, only reading tells.
  InputStream open(Part part) throws Unreadable {
    if (part.secret()) {
      throw damaged();
    }
    try {
      if (bytes.getInt(part.start()) != FILE) {
        throw damaged();
      }
      var from =
          part.start()
              + 30
              + Short.toUnsignedInt(bytes.getShort(part.start() + 26))
              + Short.toUnsignedInt(bytes.getShort(part.start() + 28));
      Objects.checkFromIndexSize(from, part.packed(), archive.length);
      return unpacked(part, new ByteArrayInputStream(archive, from, part.packed()));
    } catch (IndexOutOfBoundsException outside) {
      throw damaged();
    }
  }

  private static InputStream unpacked(Part part, InputStream packed) throws Unreadable {
    return switch (part.method()) {
      case STORED -> packed;
      case DEFLATED -> new Inflated(packed);
      default -> throw damaged();
    };
  }

  /// Gives its native memory back when it is closed.
  private static final class Inflated extends InflaterInputStream {
    private final Inflater inflater;

    Inflated(InputStream packed) {
      this(packed, new Inflater(true));
    }

    private Inflated(InputStream packed, Inflater inflater) {
      super(packed, inflater);
      this.inflater = inflater;
    }

    @Override
    public void close() throws IOException {
      super.close();
      inflater.end();
    }
  }

  static Unreadable damaged() {
    return new Unreadable(
        "The file is damaged or protected by a password. Export or save it again, without a password.");
  }
}
