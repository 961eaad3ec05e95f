package gatehouse.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Files that only their account may read, whole or not there at all.
public final class Folders {
  private Folders() {}

  public static void makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, owner("rwx------"));
    }
  }

  static void write(Path file, String text) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(beside);
    try (var out = create(beside)) {
      out.write(text.getBytes(UTF_8));
    }
    moveInto(beside, file);
  }

  /// What is written is on the disk when the stream is closed.
  static OutputStream create(Path file) throws IOException {
    var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), owner("rw-------"));
    return new ForcedStream(channel, Channels.newOutputStream(channel));
  }

  static void copy(InputStream in, Path file) throws IOException {
    makePrivate(file.resolveSibling(""));
    try (var out = create(file)) {
      in.transferTo(out);
    }
  }

  /// A rename that survives a power cut.
  static void moveInto(Path from, Path to) throws IOException {
    Files.move(from, to, ATOMIC_MOVE);
    try (var folder = FileChannel.open(to.toAbsolutePath().resolveSibling(""), READ)) {
      folder.force(true);
    }
  }

  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  /// The names in a folder; none if there is no such folder.
  public static List<Path> within(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static FileAttribute<?> owner(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  private static final class ForcedStream extends OutputStream {
    private final FileChannel channel;
    private final OutputStream out;

    ForcedStream(FileChannel channel, OutputStream out) {
      this.channel = channel;
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        channel.force(true);
      }
      out.close();
    }
  }
}
