package gatehouse.duties.web;

import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One duty: what is to be done, by when, why by then, and under which clause.
///
/// @param doneElsewhere the page on which it is done; null if one says here that it is done
/// @param trace how the date came about
/// @param ended how it ended; null while it is to be done
/// @param how the form's one question
/// @param typed what was typed into it
/// @param overtaken why nothing was done: it has changed since the form was opened; else null
public record DutyPage(
    String title,
    String id,
    String bearer,
    String due,
    String state,
    @Nullable String clause,
    @Nullable String doneElsewhere,
    List<String> trace,
    @Nullable String ended,
    boolean mayMeet,
    boolean onHold,
    Field how,
    String typed,
    @Nullable String overtaken)
    implements Page {
  public DutyPage {
    trace = List.copyOf(trace);
  }

  /// Whether one says here that it is done.
  public boolean hasForm() {
    return mayMeet && doneElsewhere == null;
  }

  /// Leads to the field that is wrong, or to how the duty stands by now.
  public List<Link> problems() {
    if (overtaken != null) {
      return List.of(new Link(overtaken, "#standing"));
    }
    return how.wrong() ? List.of(how.errorLink()) : List.of();
  }

  @Override
  public Section section() {
    return Section.DUTIES;
  }

  @Override
  public HttpStatus status() {
    if (overtaken != null) {
      return HttpStatus.CONFLICT;
    }
    return how.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }
}
