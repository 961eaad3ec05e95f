package gatehouse.signing.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The scans of the sheets that were signed on paper, and the form with which another is handed in.
///
/// @param path of this page
/// @param people those who signed on paper
/// @param without of how many of them there is no scan yet
/// @param scans the newest first
/// @param errors why a scan was not taken, each leading to its field
/// @param news what has just been done; null if nothing
public record ScansPage(
    String policy,
    int number,
    String path,
    List<Choice> people,
    Set<String> chosen,
    long without,
    List<Row> scans,
    Field file,
    Field who,
    List<Link> errors,
    @Nullable String news)
    implements Page {
  public ScansPage {
    people = List.copyOf(people);
    chosen = Set.copyOf(chosen);
    scans = List.copyOf(scans);
    errors = List.copyOf(errors);
  }

  /// A scan.
  ///
  /// @param path where it is; null for whoever may not see it
  /// @param words what it is and who handed it in
  /// @param names whose signatures are on it
  public record Row(String title, @Nullable String path, String words, String names) {}

  @Override
  public String title() {
    return "Scans of signed sheets";
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
