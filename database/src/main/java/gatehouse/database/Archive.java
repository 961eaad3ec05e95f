package gatehouse.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs as published: a compressed tar on the class path.
record Archive(URL source) {

  /// Named by content, so that two editions can never share a folder.
  String folderName() throws IOException {
    try (var in =
        new DigestInputStream(source.openStream(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      var digest = HexFormat.of().formatHex(in.getMessageDigest().digest());
      return "postgresql-" + Programs.MAJOR + "-" + digest.substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  void unpackInto(Path folder) throws IOException {
    try (var tar = open()) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, inside(folder, entry.getName()));
      }
    }
  }

  private TarArchiveInputStream open() throws IOException {
    return new TarArchiveInputStream(
        new XZInputStream(new BufferedInputStream(source.openStream(), 1 << 16)));
  }

  private static Path inside(Path folder, String name) throws IOException {
    var file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("An entry lies outside the archive: " + name);
    }
    return file;
  }

  private static void unpack(InputStream tar, TarArchiveEntry entry, Path file) throws IOException {
    Files.createDirectories(entry.isDirectory() ? file : file.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      inside(file.resolveSibling(""), entry.getLinkName());
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (!entry.isDirectory()) {
      Files.copy(tar, file);
      permit(file, (entry.getMode() & 0100) != 0);
    } else {
      permit(file, true);
    }
  }

  // Set, not left to the umask: PostgreSQL may have to run as somebody else.
  private static void permit(Path file, boolean executable) throws IOException {
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
