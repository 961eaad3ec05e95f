package gatehouse.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a backup, one entry after the other, with its manifest at the end: an ordinary zip file,
/// once it is opened.
final class ArchiveWriter implements AutoCloseable {
  private final ZipOutputStream zip;
  private final List<Manifest.Item> items = new ArrayList<>();

  ArchiveWriter(OutputStream sealed) {
    zip = new ZipOutputStream(sealed);
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /// Writes the content of an entry.
  @FunctionalInterface
  interface Content {
    /// Returns how many rows it wrote; 0 for what has none.
    long writeTo(OutputStream out) throws IOException, SQLException;
  }

  void add(String name, Content content) throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(name));
    var counted = new Counted();
    var rows = content.writeTo(counted.before(zip));
    zip.closeEntry();
    items.add(counted.item(name, rows));
  }

  void add(String name, String text) throws IOException, SQLException {
    add(
        name,
        out -> {
          out.write(text.getBytes(UTF_8));
          return 0;
        });
  }

  Manifest end() throws IOException {
    var manifest = new Manifest(items);
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(manifest.text().getBytes(UTF_8));
    zip.closeEntry();
    zip.finish();
    return manifest;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
