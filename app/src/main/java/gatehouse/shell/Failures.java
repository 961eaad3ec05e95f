package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Turns whatever a handler throws into a page for people, or a problem for programs.
@ControllerAdvice
class Failures {
  private final References references;

  Failures(References references) {
    this.references = references;
  }

  @ExceptionHandler
  Object failed(Exception thrown, HttpServletRequest request) {
    return answer(describe(thrown, request), headers(thrown), request.getRequestURI());
  }

  /// Programs use paths under `/api`, people all others; the path decides because a browser accepts
  /// anything.
  static Object answer(Failure failure, HttpHeaders headers, String path) {
    return isForPrograms(path)
        ? ResponseEntity.status(failure.status()).headers(headers).body(failure.problem(path))
        : failure.page();
  }

  private Failure describe(Exception thrown, HttpServletRequest request) {
    return switch (thrown) {
      case BadInput bad -> new Failure(HttpStatus.BAD_REQUEST, bad.getMessage(), null);
      case NotFound missing -> new Failure(HttpStatus.NOT_FOUND, missing.getMessage(), null);
      case TypeMismatchException unfit -> new Failure(HttpStatus.BAD_REQUEST, unfit(unfit), null);
      case HttpMessageNotReadableException _ ->
          new Failure(HttpStatus.BAD_REQUEST, UNREADABLE, null);
      case ErrorResponse known ->
          of(HttpStatus.valueOf(known.getStatusCode().value()), thrown, request);
      default -> of(HttpStatus.INTERNAL_SERVER_ERROR, thrown, request);
    };
  }

  private static final String UNREADABLE = "The body is not JSON of the described form.";

  private Failure of(HttpStatus status, Exception thrown, HttpServletRequest request) {
    var reference = status.is5xxServerError() ? references.log(thrown, request) : null;
    return new Failure(status, null, reference);
  }

  private static @Nullable String unfit(TypeMismatchException unfit) {
    var name = unfit.getPropertyName();
    return name == null
        ? null
        : "“" + name + "” has a value that does not fit. Check it and try again.";
  }

  private static HttpHeaders headers(Exception thrown) {
    return thrown instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/");
  }
}
