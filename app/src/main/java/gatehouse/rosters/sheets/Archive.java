package gatehouse.rosters.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// The files in an archive, unpacked in memory and never onto the disk.
///
/// What an archive says about its sizes is not believed: each byte that comes out is counted.
final class Archive {
  private final Map<String, byte[]> files = new TreeMap<>();
  private final ArchiveIndex index;
  private final SheetLimits limits;
  private long unpacked;

  private Archive(byte[] packed, SheetLimits limits) {
    this.index = new ArchiveIndex(packed);
    this.limits = limits;
  }

  static Archive unpack(byte[] packed, SheetLimits limits) throws Unreadable {
    var archive = new Archive(packed, limits);
    archive.unpack();
    return archive;
  }

  /// A file by its whole name, in small letters.
  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name.toLowerCase(Locale.ROOT)));
  }

  /// A file by its last name, in whatever folder it lies.
  Optional<byte[]> named(String name) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().equals(name) || file.getKey().endsWith("/" + name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void unpack() throws Unreadable {
    var parts = index.parts();
    if (parts.size() > limits.parts()) {
      throw new Unreadable(
          "The archive holds more than %d files. Send only those with the people."
              .formatted(limits.parts()));
    }
    for (var part : parts) {
      refuseLink(part);
      var name = safeName(part.name());
      if (wanted(name) && files.put(name, content(part)) != null) {
        throw new Unreadable(
            "The archive holds the file “%s” twice. Export it again.".formatted(name));
      }
    }
  }

  /// No office's program packs a link; somebody who hopes to be led to a file of ours does.
  private static void refuseLink(ArchiveIndex.Part part) throws Unreadable {
    if (part.link()) {
      throw new Unreadable(
          "The archive holds a link to another file. Do not trust where it came from.");
    }
  }

  /// Pictures and the like are never unpacked.
  private static boolean wanted(String name) {
    return name.endsWith(".csv") || name.endsWith(".xml") || name.endsWith(".rels");
  }

  private byte[] content(ArchiveIndex.Part part) throws Unreadable {
    try (var stream = new CheckedInputStream(index.open(part), new CRC32())) {
      var content = bounded(stream);
      if (stream.getChecksum().getValue() != part.crc()) {
        throw ArchiveIndex.damaged();
      }
      return content;
    } catch (IOException broken) {
      throw ArchiveIndex.damaged();
    }
  }

  private byte[] bounded(InputStream stream) throws IOException, Unreadable {
    var content =
        stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.unpacked() - unpacked + 1));
    unpacked += content.length;
    if (unpacked > limits.unpacked()) {
      throw new Unreadable(
          "The archive unpacks to more than %,d MB. Send only the files with the people."
              .formatted(limits.unpacked() >> 20));
    }
    return content;
  }

  /// Nothing is ever written under these names; one that tries to climb is still no office's file.
  private static String safeName(String name) throws Unreadable {
    var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    var climbs = plain.startsWith("/") || plain.contains("../") || plain.contains(":");
    if (climbs || plain.chars().anyMatch(Character::isISOControl)) {
      throw new Unreadable(
          "The archive holds a file with a name that leads out of it. Do not trust where it came from.");
    }
    return plain;
  }
}
