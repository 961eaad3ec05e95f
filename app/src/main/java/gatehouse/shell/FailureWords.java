package gatehouse.shell;

import org.springframework.http.HttpStatus;

/// What we say to people when a request fails: never whose fault it is, always what to do.
public record FailureWords(String title, String advice) {
  static FailureWords of(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST ->
          new FailureWords(
              "Something in the address or form is not right",
              "Go back, check what you entered and try again.");
      case FORBIDDEN ->
          new FailureWords(
              "This form has expired",
              "Go back, reload the page and send the form again. Nothing was changed.");
      case NOT_FOUND ->
          new FailureWords(
              "Page not found",
              "If you typed the web address, check it is correct. If you pasted it, check you copied all of it.");
      case METHOD_NOT_ALLOWED ->
          new FailureWords(
              "This address does not work that way",
              "It exists, but not for this kind of request. Start from the page that has the form or link.");
      case CONTENT_TOO_LARGE ->
          new FailureWords(
              "That is too large",
              "Nothing was stored. Send less text, or a smaller file, and try again.");
      default -> other(status);
    };
  }

  private static FailureWords other(HttpStatus status) {
    return status.is4xxClientError()
        ? new FailureWords(
            status.getReasonPhrase(), "This request cannot be answered as it was sent.")
        : new FailureWords(
            "Sorry, there is a problem with Gatehouse",
            "Try again in a few minutes. If it happens again, give your school office the reference below.");
  }
}
