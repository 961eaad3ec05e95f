package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Asks for the short code of a letter.
public record LetterCodePage(
    String school, String path, String back, @Nullable String error, boolean waiting)
    implements Page {
  @Override
  public String title() {
    return "Enter the code from your letter";
  }

  @Override
  public HttpStatus status() {
    if (error == null) {
      return HttpStatus.OK;
    }
    return waiting ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST;
  }

  public Field field() {
    return Field.of("code", "Code")
        .withHint("Eight letters and digits, as 7KQ2-M9XR.")
        .withError(error);
  }
}
