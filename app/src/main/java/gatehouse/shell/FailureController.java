package gatehouse.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what failed before it reached a handler: a hidden path, a missing form token, a refused
/// request.
@Controller
class FailureController implements ErrorController {
  private static final String WHAT_TO_DO = FailureController.class.getName() + ".whatToDo";

  private final References references;

  FailureController(References references) {
    this.references = references;
  }

  /// Leaves words for whoever sent this, before it is refused with a status alone.
  static void tell(HttpServletRequest request, String whatToDo) {
    request.setAttribute(WHAT_TO_DO, whatToDo);
  }

  @RequestMapping("/error")
  Object failed(HttpServletRequest request) {
    var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var path = asked == null ? "/error" : asked.toString();
    return Failures.answer(failure(request), HttpHeaders.EMPTY, path);
  }

  private Failure failure(HttpServletRequest request) {
    var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var status = status(request);
    if (status != HttpStatus.NOT_FOUND) {
      references.refused(status, request, method(request));
    }
    var reference =
        status.is5xxServerError() && cause instanceof Throwable thrown
            ? references.log(thrown, request)
            : null;
    var whatToDo = request.getAttribute(WHAT_TO_DO);
    return new Failure(status, whatToDo == null ? null : whatToDo.toString(), reference);
  }

  /// What is led to a page of errors becomes a GET on the way.
  private static String method(HttpServletRequest request) {
    var sent = request.getAttribute(RequestDispatcher.ERROR_METHOD);
    return sent == null ? request.getMethod() : sent.toString();
  }

  /// Somebody who asks for this address directly has asked for a page that does not exist.
  private static HttpStatus status(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}
