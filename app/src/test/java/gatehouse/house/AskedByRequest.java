package gatehouse.house;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Hears in the tests what one request asks the database, and nothing of what others ask meanwhile:
/// the request names itself by a header. Stands before every other filter.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AskedByRequest extends OncePerRequestFilter {
  static final String HEADER = "X-Test-Heard";

  private static final ScopedValue<List<String>> HEARD = ScopedValue.newInstance();
  private static final Map<String, List<String>> BY_NAME = new ConcurrentHashMap<>();

  /// Every statement of the request that called itself so, in order.
  static List<String> of(String request) {
    return Optional.ofNullable(BY_NAME.remove(request)).map(List::copyOf).orElseThrow();
  }

  static void hear(String statement) {
    if (HEARD.isBound()) {
      HEARD.get().add(statement.strip());
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var name = request.getHeader(HEADER);
    if (name == null) {
      rest.doFilter(request, response);
      return;
    }
    var heard = new ArrayList<String>();
    BY_NAME.put(name, heard);
    try {
      ScopedValue.where(HEARD, heard)
          .call(() -> {
            rest.doFilter(request, response);
            return name;
          });
    } catch (ServletException | IOException | RuntimeException expected) {
      throw expected;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }
}
