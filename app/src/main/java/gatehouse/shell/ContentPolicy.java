package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/// Tells browsers what an answer may load and do: a page what is ours, anything else nothing at all
/// (OWASP ASVS 5.0, 3.2.1).
///
/// What is no page — a list, a file of the record, an answer to a program — is opened in a sandbox
/// if somebody is led to open it by itself. A PDF is left out: browsers' own viewers do not work in
/// one.
final class ContentPolicy implements HeaderWriter {
  private static final String NAME = "Content-Security-Policy";

  /// No inline script or style, no frame, nothing from elsewhere.
  static final String PAGE =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  static final String ANYTHING_ELSE =
      "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (!response.containsHeader(NAME)) {
      response.setHeader(NAME, isPage(request, response) ? PAGE : ANYTHING_ELSE);
    }
  }

  /// What fails before it has a type becomes a page, except for programs.
  private static boolean isPage(HttpServletRequest request, HttpServletResponse response) {
    var type = response.getContentType();
    return type == null
        ? !request.getRequestURI().startsWith("/api/")
        : type.startsWith("text/html") || type.startsWith("application/pdf");
  }
}
