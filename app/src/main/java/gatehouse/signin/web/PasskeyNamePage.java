package gatehouse.signin.web;

import gatehouse.shell.Field;
import gatehouse.shell.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/// Asks once more for the name of a passkey that cannot be called as it was typed.
///
/// @param name as it was typed
public record PasskeyNamePage(UUID passkey, String name, String error) implements Page {
  @Override
  public String title() {
    return "Rename the passkey";
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.BAD_REQUEST;
  }

  public Field field() {
    return Field.of("name", "New name").withError(error);
  }
}
