package gatehouse.signin.passwords;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestFileTest {
  @Test
  void everyPasswordOfTheListIsFoundAndNoOther(@TempDir Path folder) throws Exception {
    var lines =
        IntStream.range(0, 1_000)
            .mapToObj(number -> digest("leaked " + number) + ":" + number * 7919)
            .sorted()
            .toList();
    var file = Files.write(folder.resolve("digests"), lines);
    var list = new DigestFile(file);
    assertThat(IntStream.range(0, 1_000).mapToObj(number -> "leaked " + number))
        .allMatch(list::contain);
    assertThat(IntStream.range(0, 1_000).mapToObj(number -> "never " + number))
        .noneMatch(list::contain);
  }

  @Test
  void anEmptyListHasNone(@TempDir Path folder) throws Exception {
    assertThat(new DigestFile(Files.createFile(folder.resolve("none"))).contain("x")).isFalse();
  }

  private static String digest(String password) {
    try {
      var sha1 = MessageDigest.getInstance("SHA-1").digest(password.getBytes(UTF_8));
      return HexFormat.of().withUpperCase().formatHex(sha1);
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
