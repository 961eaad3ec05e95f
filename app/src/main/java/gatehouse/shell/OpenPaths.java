package gatehouse.shell;

import java.util.List;

/// Paths that anybody may ask for; each module declares its own as a bean, and every other path is
/// "not found".
///
/// @param patterns as Spring writes path patterns
public record OpenPaths(List<String> patterns) {
  public OpenPaths {
    patterns = List.copyOf(patterns);
  }

  public static OpenPaths of(String... patterns) {
    return new OpenPaths(List.of(patterns));
  }
}
