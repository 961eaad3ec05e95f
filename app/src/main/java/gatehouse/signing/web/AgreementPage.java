package gatehouse.signing.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import java.util.List;
import org.springframework.http.HttpStatus;

/// The form with which somebody signs or refuses to.
///
/// @param path of this edition's pages
/// @param errors why it was not taken, each leading to its field
public record AgreementPage(
    String policy,
    int number,
    String path,
    Field answer,
    Field name,
    Field reason,
    String answered,
    String typedName,
    String typedReason,
    List<Link> errors)
    implements Page {
  public static final List<Choice> CHOICES =
      List.of(
          Choice.of("agree", "I have read the policy, I understand it and I agree to it"),
          Choice.of("refuse", "I do not agree", "Say why. The head will speak with you."));

  public AgreementPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Sign the policy";
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
