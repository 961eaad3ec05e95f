package gatehouse.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
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
  /// Files lie in memory while they are read: no more of them at a time than it holds.
  private static final int AT_A_TIME = 4;

  private final long largest;
  private final List<LargerRequest> larger;
  private final Semaphore files = new Semaphore(AT_A_TIME);

  RequestLimit(ShellSettings settings, List<LargerRequest> larger) {
    this.largest = settings.largestRequest().toBytes();
    this.larger = List.copyOf(larger);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var length = request.getContentLengthLong();
    if (length > largest && length > largest(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (length > largest) {
      inTurn(request, response, rest);
    } else {
      rest.doFilter(request, response);
    }
  }

  private long largest(HttpServletRequest request) {
    return larger.stream()
        .filter(allowed -> allowed.isAt(request.getRequestURI()))
        .mapToLong(allowed -> allowed.largest().toBytes())
        .findFirst()
        .orElse(largest);
  }

  private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (!files.tryAcquire()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      rest.doFilter(request, response);
    } finally {
      files.release();
    }
  }
}
