package gatehouse.access;

import gatehouse.shell.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Leads whoever is not signed in to the sign-in page, and whoever lacks a second factor to that.
///
/// Only for what exists and is read in a browser: programs and changes are told "no".
final class SignInFirst implements Refusals {
  @Override
  public boolean answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = page(request);
    if (page.isEmpty()) {
      return false;
    }
    response.sendRedirect(
        page.get() + "?next=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
    return true;
  }

  private static Optional<String> page(HttpServletRequest request) {
    var read = request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/");
    if (!read) {
      return Optional.empty();
    }
    return Requests.refusal(request)
        .map(refusal ->
            Requests.subject(request).isEmpty()
                ? "/sign-in"
                : refusal == Refusal.SECOND_FACTOR_NEEDED ? "/sign-in/second-factor" : "")
        .filter(page -> !page.isEmpty());
  }

  /// Our own path again, never an address that somebody else could have put in. One that is longer
  /// than any link of ours is left out: encoded it would be too long to be asked for.
  private static String asked(HttpServletRequest request) {
    var query = request.getQueryString();
    var whole = request.getRequestURI() + (query == null ? "" : "?" + query);
    return whole.length() > LONGEST ? "/" : whole;
  }

  private static final int LONGEST = 500;
}
