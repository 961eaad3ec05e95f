package gatehouse.signing.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// How one person stands, and the form for their signature on paper.
///
/// @param path of this person's pages
/// @param reason why they refuse; null if they do not
/// @param paper whether the sheet was scanned that they signed; null if they signed none
/// @param scans where the scans are, for those who may see them
/// @param errors why the paper was not taken, each leading to its field
public record SignerPage(
    String name,
    String path,
    String words,
    @Nullable String reason,
    @Nullable String paper,
    List<Link> scans,
    boolean signed,
    boolean mayKeyIn,
    Field on,
    Field witness,
    Field note,
    Typed typed,
    List<Link> errors)
    implements Page {
  public SignerPage {
    scans = List.copyOf(scans);
    errors = List.copyOf(errors);
  }

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

  /// What was typed, where there is no form any longer to show it in.
  public List<String> lost() {
    return mayKeyIn ? List.of() : typed.lost();
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }
}
