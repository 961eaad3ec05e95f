package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Answers a request that the guard has refused, where something better can be said than "not
/// found": where to sign in, or that a second factor is needed.
public interface Refusals {
  /// Returns whether the request has been answered.
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
