package gatehouse.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// Homes for tests lie in the build folder, with a space in their name for good measure.
class UnderTarget implements TempDirFactory {

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    var folder = Files.createDirectories(Path.of("target", "test homes").toAbsolutePath());
    return Files.createTempDirectory(folder, "home of ");
  }
}
