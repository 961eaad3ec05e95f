package gatehouse.signing.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;

/// The form with which a sheet of signatures is keyed in.
///
/// @param path of the sheet
/// @param people those who have not answered
/// @param errors why the sheet was not taken, each leading to its field
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
    List<Link> errors)
    implements Page {
  public KeyedSheetPage {
    people = List.copyOf(people);
    chosen = Set.copyOf(chosen);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Key in a sheet";
  }

  @Override
  public Section section() {
    return Section.SIGNING;
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
