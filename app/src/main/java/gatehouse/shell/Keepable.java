package gatehouse.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses what was sent if it holds a NUL: the database keeps none, and no keyboard types one. A
/// page that tells of an error does not read again what was refused.
final class Keepable implements HandlerInterceptor {
  private static final String WHAT_TO_DO =
      "What was sent holds a character that cannot be kept. Type it again instead of pasting it.";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.REQUEST && holdsNul(request)) {
      throw new BadInput(WHAT_TO_DO);
    }
    return true;
  }

  private static boolean holdsNul(HttpServletRequest request) {
    return request.getParameterMap().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(Keepable::holdsNul);
  }

  private static boolean holdsNul(String text) {
    return text.indexOf('\0') >= 0;
  }
}
