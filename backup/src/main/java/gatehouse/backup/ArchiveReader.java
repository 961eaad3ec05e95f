package gatehouse.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/// Reads a backup from its beginning to its end, once; nothing of it is to be believed before the
/// end was reached.
final class ArchiveReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_TEXT = 64 << 20;

  private final InputStream opened;
  private final ZipInputStream zip;
  private final Heading heading;
  private final List<Manifest.Item> seen = new ArrayList<>();

  private ArchiveReader(InputStream opened) throws IOException {
    this.opened = opened;
    this.zip = new ZipInputStream(opened);
    var first = zip.getNextEntry();
    if (first == null || !first.getName().equals(Heading.ENTRY)) {
      throw new BackupRefused("This file is no backup of Gatehouse's.");
    }
    this.heading = Heading.parse(text(Heading.ENTRY));
  }

  /// @throws BackupRefused in one line, if it cannot be opened
  static ArchiveReader open(Path file, RecoveryKey key) {
    try {
      return new ArchiveReader(
          new BufferedInputStream(
              Sealing.open(new BufferedInputStream(Files.newInputStream(file), BUFFER), key),
              BUFFER));
    } catch (NoSuchFileException missing) {
      throw new BackupRefused("There is no file " + file, missing);
    } catch (IOException cut) {
      throw BackupRefused.notWhole(cut);
    }
  }

  Heading heading() {
    return heading;
  }

  /// Takes the entries in their order.
  @FunctionalInterface
  interface Taker {
    /// Returns how many rows it took; 0 for what has none.
    long take(String name, InputStream content) throws IOException, SQLException;
  }

  /// Hands out all entries, and then requires that they were what the manifest says.
  Manifest read(Taker taker) throws SQLException {
    try {
      var manifest = readEntries(taker);
      // The seal vouches for a file only together with its end.
      opened.transferTo(OutputStream.nullOutputStream());
      manifest.requireSame(seen);
      return manifest;
    } catch (IOException cut) {
      throw BackupRefused.notWhole(cut);
    }
  }

  private Manifest readEntries(Taker taker) throws IOException, SQLException {
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var name = entry.getName();
      if (name.equals(Manifest.ENTRY)) {
        return Manifest.parse(new String(zip.readNBytes(LONGEST_TEXT), UTF_8));
      }
      var counted = new Counted();
      var rows = taker.take(name, counted.behind(zip));
      seen.add(counted.item(name, rows));
    }
    throw BackupRefused.notWhole("it has no manifest");
  }

  private String text(String name) throws IOException {
    var counted = new Counted();
    var text = new String(counted.behind(zip).readNBytes(LONGEST_TEXT), UTF_8);
    seen.add(counted.item(name, 0));
    return text;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
