package gatehouse.adoption.web;

import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.springframework.http.HttpStatus;

/// One step on the way to an edition: what it is about, and a form.
///
/// @param caption stands above the heading
/// @param action where the form goes
/// @param version the draft's version that is looked at
/// @param wrong what is wrong with the form as a whole; empty if nothing is
public record StepPage(
    String title,
    String caption,
    String back,
    String action,
    int version,
    List<String> paragraphs,
    List<Link> links,
    List<Input> inputs,
    String button,
    String wrong)
    implements Page {
  public StepPage {
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
    inputs = List.copyOf(inputs);
  }

  /// The lines of the error summary, each leading to its field.
  public List<Link> errors() {
    var fields =
        inputs.stream().map(Input::field).filter(f -> f.wrong()).map(f -> f.errorLink()).toList();
    return fields.isEmpty() && !wrong.isEmpty() ? List.of(new Link(wrong, "#form")) : fields;
  }

  @Override
  public HttpStatus status() {
    return errors().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  @Override
  public Section section() {
    return Section.POLICIES;
  }
}
