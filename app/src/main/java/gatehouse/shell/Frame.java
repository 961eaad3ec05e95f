package gatehouse.shell;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What stands round a page whatever the page is: the layout's second parameter.
///
/// @param demonstration says loudly on every page that nothing here is real
/// @param token makes the token that a form which changes something must carry; asking for it
///   starts a session
/// @param visitor who looks at the page, null if nobody is signed in
/// @param sent whether the page answers a form, so that the browser still holds what was sent
public record Frame(
    String version,
    boolean demonstration,
    Assets assets,
    Supplier<String> token,
    @Nullable SignedInVisitor visitor,
    boolean sent) {
  /// Where a browser finds one of our files, named by its content.
  public String asset(String name) {
    return assets.path(name);
  }

  /// The navigation of this visitor.
  public List<Section> sections() {
    return visitor == null ? Section.forEverybody() : visitor.sections();
  }
}
