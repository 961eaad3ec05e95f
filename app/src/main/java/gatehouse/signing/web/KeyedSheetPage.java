package gatehouse.signing.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The form with which a sheet of signatures is keyed in.
///
/// @param path of the sheet
/// @param people those who have not answered
/// @param refusal why the sheet was not taken, where it is about no single field
public record KeyedSheetPage(
    String policy,
    int number,
    String path,
    List<Choice> people,
    Set<String> chosen,
    Field who,
    Field on,
    Field witness,
    Field note,
    Typed typed,
    @Nullable String refusal)
    implements Page {
  public KeyedSheetPage {
    people = List.copyOf(people);
    chosen = Set.copyOf(chosen);
  }

  @Override
  public String title() {
    return "Key in a sheet";
  }

  @Override
  public Section section() {
    return Section.SIGNING;
  }

  /// The lines of the error summary.
  public List<Link> errors() {
    var fields = Stream.of(who, on, witness, note).filter(Field::wrong).map(Field::errorLink);
    return refusal == null ? fields.toList() : List.of(new Link(refusal, "#people"));
  }

  @Override
  public HttpStatus status() {
    return errors().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
