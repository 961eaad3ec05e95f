package gatehouse.installation;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// Keys that lie outside the database: files of 32 random bytes that only the service's account may
/// read.
///
/// Without them a copy of the database opens no secret; with them and no database there is nothing
/// to open. A backup has to hold both.
public final class Keys {
  private static final int LENGTH = 32;

  private final Path folder;

  Keys(Path folder) {
    this.folder = folder;
  }

  /// The key of this name, made when it is first asked for.
  ///
  /// @throws RuntimeException with one line for the operator, if it can be neither read nor made
  public byte[] key(String name) {
    var file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return read(file);
    } catch (IOException | IllegalArgumentException failed) {
      throw new Refused("The key file " + file + " cannot be used: " + failed.getMessage(), failed);
    }
  }

  private static byte[] read(Path file) throws IOException {
    var key = Base64.getDecoder().decode(Files.readString(file).strip());
    if (key.length != LENGTH) {
      throw new IOException("it does not hold 32 bytes in Base64");
    }
    return key;
  }

  /// Written beside and linked into place, so that two starts at once agree on one key.
  private void make(Path file) throws IOException {
    Files.createDirectories(folder, owner("rwx------"));
    var key = new byte[LENGTH];
    new SecureRandom().nextBytes(key);
    var beside = Files.createTempFile(folder, "new", ".key", owner("rw-------"));
    try {
      write(beside, Base64.getEncoder().encodeToString(key) + "\n");
      Files.createLink(file, beside);
    } catch (FileAlreadyExistsException _) {
      // Somebody else was first: theirs is the key.
    } finally {
      Files.delete(beside);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (var channel = FileChannel.open(file, Set.of(WRITE))) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
  }

  private static java.nio.file.attribute.FileAttribute<?> owner(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
