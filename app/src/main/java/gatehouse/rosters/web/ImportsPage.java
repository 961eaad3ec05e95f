package gatehouse.rosters.web;

import gatehouse.rosters.entries.Meaning;
import gatehouse.shell.Field;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Where a file is sent, and what became of the latest ones.
///
/// @param error why the last file was not read; empty if none was sent
public record ImportsPage(boolean mayAdd, List<ImportLine> latest, String error) implements Page {
  public ImportsPage {
    latest = List.copyOf(latest);
  }

  @Override
  public String title() {
    return "Import people from a file";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public HttpStatus status() {
    return error.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public Field file() {
    return Field.of("file", "Choose a file")
        .withHint("A spreadsheet (.xlsx or .csv), or a .zip of OneRoster files; up to 10 MB")
        .withError(error.isEmpty() ? null : error);
  }

  /// What a column may hold, as the template's headings.
  public List<Meaning> columns() {
    return Arrays.stream(Meaning.values()).filter(each -> each != Meaning.NOTHING).toList();
  }
}
