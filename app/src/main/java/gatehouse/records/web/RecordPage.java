package gatehouse.records.web;

import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/// What was done at the school, the newest first.
///
/// @param kinds what can be looked for
/// @param asked what was typed
/// @param wrong what is wrong with it, by field
/// @param older where the next page begins; empty on the last
public record RecordPage(
    List<EntryLine> entries,
    List<Choice> kinds,
    RecordForm asked,
    Map<String, String> wrong,
    Optional<RecordForm> older,
    boolean mayExport)
    implements Page {
  public RecordPage {
    entries = List.copyOf(entries);
    kinds = List.copyOf(kinds);
    wrong = Map.copyOf(wrong);
  }

  @Override
  public String title() {
    return "What was done";
  }

  @Override
  public Section section() {
    return Section.RECORD;
  }

  @Override
  public HttpStatus status() {
    return wrong.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public Field kind() {
    return Field.of("kind", "What was done");
  }

  public Field person() {
    return Field.of("person", "Who did it, or whom it concerns").withError(wrong.get("person"));
  }

  public Field clause() {
    return Field.of("clause", "Under which clause").withError(wrong.get("clause"));
  }

  public Field day() {
    return Field.of("day", "On which day")
        .withHint("For example, 27/3/2026")
        .withError(wrong.get("day"));
  }

  public List<Link> errors() {
    return Stream.of(person(), clause(), day()).filter(Field::wrong).map(Field::errorLink).toList();
  }
}
