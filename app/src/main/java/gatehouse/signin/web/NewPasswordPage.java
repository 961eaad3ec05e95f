package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.signin.passwords.NewPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Asks for a new password.
///
/// @param account tells a password manager whose it is
/// @param current whether the present one is asked for too
/// @param currentError what was wrong with the present one
public record NewPasswordPage(
    String action,
    String back,
    String account,
    boolean current,
    @Nullable String currentError,
    @Nullable String error)
    implements Page {
  @Override
  public String title() {
    return "Choose a password";
  }

  @Override
  public HttpStatus status() {
    return error == null && currentError == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public Field field() {
    return Field.of("password", "New password")
        .withHint(
            "At least "
                + NewPassword.SHORTEST
                + " characters, of any kind. Three or four words that have nothing to do with you are easy to keep and hard to guess. You may paste it from a password manager.")
        .withError(error);
  }

  public Field currentField() {
    return Field.of("current", "Your present password").withError(currentError);
  }
}
