package gatehouse.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// The passwords of the two roles, each in a file that only its account may read.
record Secrets(Path folder) {

  Path ownerFile() {
    return folder.resolve("database-owner");
  }

  Path appFile() {
    return folder.resolve("database-app");
  }

  String owner() throws IOException {
    return readOrInvent(ownerFile());
  }

  String app() throws IOException {
    return readOrInvent(appFile());
  }

  private String readOrInvent(Path file) throws IOException {
    if (!Files.exists(file)) {
      Home.privateFolder(folder);
      write(file, invent());
    }
    return Files.readString(file).strip();
  }

  // 32 random bytes: nobody ever types it.
  private static String invent() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Written beside and renamed, so that a power cut leaves a whole password or none.
  static void write(Path file, String secret) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(beside);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = FileChannel.open(beside, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
      channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(beside, file, ATOMIC_MOVE);
    Folders.force(file.resolveSibling("."));
  }
}
