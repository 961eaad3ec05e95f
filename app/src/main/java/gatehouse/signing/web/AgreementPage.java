package gatehouse.signing.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The form with which somebody signs or refuses to.
///
/// @param path of this edition's pages
/// @param refusal why it was not taken, where it is about no single field
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
    @Nullable String refusal)
    implements Page {
  public static final List<Choice> CHOICES =
      List.of(
          Choice.of("agree", "I have read the policy, I understand it and I agree to it"),
          Choice.of("refuse", "I do not agree", "Say why. The head will speak with you."));

  @Override
  public String title() {
    return "Sign the policy";
  }

  /// The lines of the error summary.
  public List<Link> errors() {
    var fields = Stream.of(answer, name, reason).filter(Field::wrong).map(Field::errorLink);
    return refusal == null ? fields.toList() : List.of(new Link(refusal, "#answer"));
  }

  @Override
  public HttpStatus status() {
    return errors().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
