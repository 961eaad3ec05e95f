package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Gives a failure a name that a person can read out on the telephone, and logs the failure under
/// it.
@Component
class References {
  private static final Logger log = LoggerFactory.getLogger(References.class);
  private final SecureRandom random = new SecureRandom();

  /// Logs path and cause but neither query nor form: they may hold what somebody asked about
  /// themselves.
  String log(Throwable cause, HttpServletRequest request) {
    var bytes = new byte[4];
    random.nextBytes(bytes);
    var reference = HexFormat.of().withUpperCase().formatHex(bytes);
    log.error(
        "{} {} failed, reference {}", request.getMethod(), printable(request), reference, cause);
    return reference;
  }

  /// Notes that something was refused before anybody looked at it: who tries to get past what
  /// protects us leaves a line. Without the address that was asked for, which may hold a name.
  void refused(HttpStatus status, HttpServletRequest request, String method) {
    log.info("{} from {} was refused with {}", method, request.getRemoteAddr(), status.value());
  }

  /// On one line, and without what opens an invitation: whoever reads the log is not invited.
  private static String printable(String path) {
    return path.replaceAll("\\p{Cntrl}", "?").replaceAll("[A-Za-z0-9_-]{40,}", "…");
  }

  private static String printable(HttpServletRequest request) {
    return printable(request.getRequestURI());
  }
}
