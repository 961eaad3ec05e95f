package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.signin.passkeys.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Offers the ways to sign in from now on, to whoever has no second factor yet.
///
/// @param name of the passkey, as it was typed; at first the device proposes it
/// @param password whether a password is already there, or not wanted: the school's account is
public record FirstWaysPage(
    String person, String name, boolean password, Passkeys.Asked passkey, @Nullable String error)
    implements Page {
  @Override
  public String title() {
    return password ? "Add a second step to your sign-in" : "How will you sign in?";
  }

  @Override
  public HttpStatus status() {
    return error == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public Field nameField() {
    return Field.of("name", "Name of this passkey")
        .withHint("So that you know it again, as “school laptop”.")
        .withError(error);
  }
}
