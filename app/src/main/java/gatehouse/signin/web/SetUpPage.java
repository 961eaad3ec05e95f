package gatehouse.signin.web;

import gatehouse.shell.Page;
import org.springframework.http.HttpStatus;

/// Asks what is needed to set up an installation that has no school.
public record SetUpPage(SetUpForm form) implements Page {
  @Override
  public String title() {
    return "Set up Gatehouse";
  }

  @Override
  public HttpStatus status() {
    return form.isRight() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
