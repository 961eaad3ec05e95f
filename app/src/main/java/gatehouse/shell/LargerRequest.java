package gatehouse.shell;

import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// A path that takes larger bodies than all others, such as files; the module that reads them
/// declares it as a bean.
///
/// @param path in which a `*` stands for any one part
public record LargerRequest(String path, DataSize largest) {
  boolean isAt(String asked) {
    return pattern().matches(PathContainer.parsePath(asked));
  }

  private PathPattern pattern() {
    return PathPatternParser.defaultInstance.parse(path);
  }
}
