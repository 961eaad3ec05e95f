package gatehouse.shell;

import org.springframework.http.HttpStatus;

/// What a controller returns: a record with everything that its template shows.
///
/// The template of `gatehouse.policies.web.CheckUpPage` is `policies/checkUp.jte`; it declares
/// `@param CheckUpPage page` and `@param Frame frame`, and puts its content into `shell/layout`.
public interface Page {
  /// The page's one heading.
  String title();

  /// What a browser calls the page in its tab. It keeps that in its history, its bookmarks and its
  /// list of closed tabs, long after somebody has signed out: a page whose title names or quotes
  /// somebody says here only what kind of page it is.
  default String tab() {
    return title();
  }

  /// Where in the navigation this page belongs.
  default Section section() {
    return Section.NONE;
  }

  /// Most pages are `200`; a form sent back with errors is a `400`, so that no cache or crawler
  /// takes it for an answer.
  default HttpStatus status() {
    return HttpStatus.OK;
  }
}
