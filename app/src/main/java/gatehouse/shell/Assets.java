package gatehouse.shell;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/// The made style sheet, script and icons by their plain names; the build puts the content's hash
/// into each file name.
public final class Assets {
  private final Properties names = new Properties();

  Assets() {
    try (InputStream list =
        Assets.class.getResourceAsStream("/META-INF/gatehouse-assets.properties")) {
      names.load(Objects.requireNonNull(list, "gatehouse-look is not on the class path"));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /// Refuses a name that was not made, so that a slip in a template fails in its first test.
  public String path(String name) {
    return "/assets/" + Objects.requireNonNull(names.getProperty(name), name);
  }
}
