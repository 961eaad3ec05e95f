package gatehouse.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a form that gives an answer twice, once in its address and once in its body: the server
/// makes no difference between them, and somebody who can choose an address would answer for
/// whoever sends the form (OWASP ASVS 5.0, 15.3.7).
final class OnePlace extends OncePerRequestFilter {
  private static final String WHAT_TO_DO =
      "The address and the form say different things. Go back to the page with the form and send it from there.";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (answersTwice(request)) {
      FailureController.tell(request, WHAT_TO_DO);
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      rest.doFilter(request, response);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || request.getQueryString() == null;
  }

  private static boolean answersTwice(HttpServletRequest request) {
    var inAddress =
        Arrays.stream(String.valueOf(request.getQueryString()).split("&"))
            .filter(pair -> !pair.isEmpty())
            .map(pair -> pair.split("=", 2)[0])
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    var values = request.getParameterMap();
    return inAddress.entrySet().stream()
        .anyMatch(each -> {
          var sent = values.get(each.getKey());
          return sent == null || sent.length > each.getValue();
        });
  }
}
