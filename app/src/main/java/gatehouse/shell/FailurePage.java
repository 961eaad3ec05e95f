package gatehouse.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The page that a person sees when a request fails.
public record FailurePage(
    HttpStatus status, FailureWords words, @Nullable String detail, @Nullable String reference)
    implements Page {
  @Override
  public String title() {
    return words.title();
  }

  public String advice() {
    return words.advice();
  }
}
