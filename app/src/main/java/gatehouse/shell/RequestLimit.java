package gatehouse.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a body that is larger than anything we ask for, before it is read.
///
/// A body that does not tell its length is refused too: browsers and our own clients always tell
/// it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLimit extends OncePerRequestFilter {
  private final long largest;

  RequestLimit(ShellSettings settings) {
    this.largest = settings.largestRequest().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > largest) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      rest.doFilter(request, response);
    }
  }
}
