package gatehouse.signin.web;

import gatehouse.shell.Page;
import org.springframework.http.HttpStatus;

/// A link that opens nothing: used, withdrawn, run out, or never made. Which, is not told.
public record SpentPage() implements Page {
  @Override
  public String title() {
    return "This link does not work any more";
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.NOT_FOUND;
  }
}
