package gatehouse.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.database.TemporaryPostgres;
import gatehouse.installation.InstallationSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class SelfCheckTest {
  @TempDir Path home;

  @Test
  void whatSomebodyShouldLookAfterIsInTheLogAndWhatIsWellIsNot(CapturedOutput output)
      throws Exception {
    var keys = Files.createDirectories(home.resolve("keys"));
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-xr-x"));
    new SelfCheck(
            TemporaryPostgres.shared(),
            InstallationSettings.read(List.of("--gatehouse.home=" + home)),
            new UpkeepSettings(null, 14, null),
            new MockEnvironment().withProperty("server.address", "0.0.0.0"),
            Clock.systemUTC())
        .look();
    assertThat(output.getAll())
        .contains("FAILURE  key files: Others may read " + keys)
        .contains("FAILURE  encryption on the way")
        .contains("warning  last backup: There can be none")
        .doesNotContain("fsync", "debugging");
  }
}
