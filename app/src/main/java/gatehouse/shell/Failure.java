package gatehouse.shell;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// A request that did not succeed, told in words for the person or the program that sent it.
///
/// @param detail what was wrong with this very request, where we know it and may say it
/// @param reference leads from what the person saw to the log, where only an operator can read on
record Failure(HttpStatus status, @Nullable String detail, @Nullable String reference) {
  FailurePage page() {
    return new FailurePage(status, FailureWords.of(status), detail, reference);
  }

  /// The same as RFC 9457 problem details.
  ProblemDetail problem(String path) {
    var words = FailureWords.of(status);
    var problem =
        ProblemDetail.forStatusAndDetail(status, detail == null ? words.advice() : detail);
    problem.setTitle(words.title());
    problem.setInstance(URI.create(path));
    if (reference != null) {
      problem.setProperty("reference", reference);
    }
    return problem;
  }
}
