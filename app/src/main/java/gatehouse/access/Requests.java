package gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// What the guard knows of a request.
final class Requests {
  private static final String SUBJECT = Requests.class.getName() + ".subject";
  private static final String REFUSAL = Requests.class.getName() + ".refusal";

  private Requests() {}

  static void put(HttpServletRequest request, Subject subject) {
    request.setAttribute(SUBJECT, subject);
  }

  static Optional<Subject> subject(HttpServletRequest request) {
    return Optional.ofNullable((Subject) request.getAttribute(SUBJECT));
  }

  static void put(HttpServletRequest request, Refusal refusal) {
    request.setAttribute(REFUSAL, refusal);
  }

  static Optional<Refusal> refusal(HttpServletRequest request) {
    return Optional.ofNullable((Refusal) request.getAttribute(REFUSAL));
  }
}
