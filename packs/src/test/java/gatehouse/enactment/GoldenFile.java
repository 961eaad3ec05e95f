package gatehouse.enactment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A committed file that a test computes anew. `-Dgatehouse.accept=true` writes it.
final class GoldenFile {
  private GoldenFile() {}

  static void assertIs(Path file, String computed) throws IOException {
    if (Boolean.getBoolean("gatehouse.accept")) {
      Files.writeString(file, computed);
    }
    assertThat(Files.readString(file))
        .as(
            "%s is out of date; look at what changed, then run"
                + " mvn -pl rules,packs test -Dgatehouse.accept=true",
            file)
        .isEqualTo(computed);
  }
}
