package gatehouse.duties.web;

import gatehouse.shell.Field;
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
    String typed)
    implements Page {
  public DutyPage {
    trace = List.copyOf(trace);
  }

  @Override
  public Section section() {
    return Section.DUTIES;
  }

  @Override
  public HttpStatus status() {
    return how.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }
}
