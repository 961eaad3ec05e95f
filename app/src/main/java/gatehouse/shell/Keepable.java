package gatehouse.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what was sent if it holds a NUL: the database keeps none, and no keyboard types one.
///
/// Stands before whatever else reads what was sent. The first to read it meets the web server’s own
/// refusal of such a file name, which is a failure of ours unless it is caught.
final class Keepable extends OncePerRequestFilter {
  private static final String WHAT_TO_DO =
      "What was sent holds a character that cannot be kept. Type it again instead of pasting it, or give the file another name.";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (isKeepable(request)) {
      rest.doFilter(request, response);
    } else {
      FailureController.tell(request, WHAT_TO_DO);
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static boolean isKeepable(HttpServletRequest request) {
    try {
      return request.getParameterMap().entrySet().stream()
          .flatMap(Keepable::texts)
          .noneMatch(text -> text.indexOf('\0') >= 0);
    } catch (InvalidFileNameException _) {
      return false;
    }
  }

  private static Stream<String> texts(Map.Entry<String, String[]> sent) {
    return Stream.concat(Stream.of(sent.getKey()), Arrays.stream(sent.getValue()));
  }
}
