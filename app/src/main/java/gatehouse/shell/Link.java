package gatehouse.shell;

/// A text that leads somewhere.
///
/// @param href where to; empty for the page on which the link stands
public record Link(String text, String href) {
  /// The page itself, at the end of its breadcrumbs.
  public static Link here(String text) {
    return new Link(text, "");
  }
}
