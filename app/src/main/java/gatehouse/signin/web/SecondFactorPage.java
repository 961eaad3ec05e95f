package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.signin.passkeys.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Asks for a second factor.
///
/// @param again whether they are in, and what comes is sensitive
/// @param app whether they have an authenticator app
/// @param passkey what to ask the browser, if they have a passkey
public record SecondFactorPage(
    boolean again,
    boolean app,
    Passkeys.@Nullable Asked passkey,
    String next,
    @Nullable String error,
    boolean waiting,
    @Nullable String signInAgain)
    implements Page {
  @Override
  public String title() {
    return again ? "Show that it is you" : "One more step";
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
        .withHint("Six digits from your authenticator app, or one of your recovery codes.")
        .withError(error);
  }
}
