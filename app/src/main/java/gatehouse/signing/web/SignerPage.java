package gatehouse.signing.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// How one person stands, and the form for their signature on paper.
///
/// @param path of this person's pages
/// @param reason why they refuse; null if they do not
/// @param refusal why the paper was not taken, where it is about no single field
public record SignerPage(
    String name,
    String path,
    String words,
    @Nullable String reason,
    boolean signed,
    boolean mayKeyIn,
    Field on,
    Field witness,
    Field note,
    Typed typed,
    @Nullable String refusal)
    implements Page {
  @Override
  public String title() {
    return name;
  }

  @Override
  public String tab() {
    return "How somebody stands";
  }

  @Override
  public Section section() {
    return Section.SIGNING;
  }

  /// The lines of the error summary.
  public List<Link> errors() {
    var fields = Stream.of(on, witness, note).filter(Field::wrong).map(Field::errorLink);
    return refusal == null
        ? fields.toList()
        : List.of(new Link(refusal, mayKeyIn ? "#on" : "#standing"));
  }

  /// What was typed, where there is no form any longer to show it in.
  public List<String> lost() {
    return mayKeyIn
        ? List.of()
        : Stream.of(typed.on(), typed.witness(), typed.note())
            .filter(text -> !text.isEmpty())
            .toList();
  }

  @Override
  public HttpStatus status() {
    return errors().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
