package gatehouse.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import gatehouse.signin.secrets.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Locale;

/// The code that shows that whoever sets up the installation can read its console or its folder. It
/// lies in a file that only the service's account may read, and never leaves by the network.
///
/// Sixteen letters and digits are 80 random bits: nobody guesses them.
record SetUpCode(Path file) {
  private static final int LETTERS = 16;

  String readOrMake() {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Random.letters(LETTERS).replaceAll("(.{4})(?!$)", "$1-") + "\n");
      }
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException("The set-up code cannot be kept in " + file, failed);
    }
  }

  boolean is(String typed) {
    return MessageDigest.isEqual(plain(readOrMake()), plain(typed));
  }

  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] plain(String code) {
    return code.toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .getBytes(UTF_8);
  }
}
