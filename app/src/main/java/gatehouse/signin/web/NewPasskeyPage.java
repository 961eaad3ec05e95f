package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.signin.passkeys.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Adds a passkey to an account.
///
/// @param name as it was typed; at first the device proposes it
public record NewPasskeyPage(String name, Passkeys.Asked passkey, @Nullable String error)
    implements Page {
  @Override
  public String title() {
    return "Add a passkey";
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
