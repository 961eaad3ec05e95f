package gatehouse.rosters.web;

import gatehouse.rosters.Origin;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.entries.Meaning;
import gatehouse.rosters.sheets.Sheet;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Asks what the columns of a file hold.
///
/// @param sample the first rows, to show by example
public record ColumnsPage(
    Origin origin, List<Sheet.Line> sample, ColumnsForm form, List<ColumnsForm.Fault> faults)
    implements Page {
  private static final int EXAMPLES = 3;
  private static final int LONGEST_EXAMPLE = 40;

  public ColumnsPage {
    sample = List.copyOf(sample);
    faults = List.copyOf(faults);
  }

  @Override
  public String title() {
    return "What do the columns hold?";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public HttpStatus status() {
    return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public String action() {
    return Paths.columns(origin.id());
  }

  public String abandon() {
    return Paths.of(origin.id()) + "/abandon";
  }

  public List<Link> errors() {
    return faults.stream().map(fault -> new Link(fault.why(), "#" + fault.field())).toList();
  }

  public Field kind() {
    return Field.of("kind", "Who is in this file?").withError(error("kind"));
  }

  public List<Choice> kinds() {
    return Arrays.stream(Kind.values()).map(kind -> Choice.of(kind.code(), kind.words())).toList();
  }

  public @Nullable String chosenKind() {
    return form.kind().map(Kind::code).orElse(null);
  }

  public Field whole() {
    return Field.of("whole", "Is everybody of that kind in this file?").withError(error("whole"));
  }

  public List<Choice> wholes() {
    return List.of(
        Choice.of(
            "yes",
            "Everybody",
            "We then show you who is in the directory with a reference, but no longer in the file"),
        Choice.of("no", "Only some of them", "Nobody is taken for a leaver"));
  }

  public @Nullable String chosenWhole() {
    return form.whole().map(whole -> whole ? "yes" : "no").orElse(null);
  }

  public List<Integer> columns() {
    return IntStream.range(0, origin.headings().size()).boxed().toList();
  }

  public Field column(int column) {
    var heading = origin.headings().get(column);
    return Field.of(
            ColumnsForm.field(column),
            heading.isEmpty() ? "Column " + (column + 1) + ", without a heading" : heading)
        .withHint(examples(column))
        .withError(column == 0 ? error(ColumnsForm.field(0)) : null);
  }

  private @Nullable String examples(int column) {
    var examples =
        sample.stream()
            .map(line -> line.cell(column))
            .filter(cell -> !cell.isEmpty())
            .distinct()
            .limit(EXAMPLES)
            .map(ColumnsPage::shortened)
            .collect(Collectors.joining(" · "));
    return examples.isEmpty() ? "Empty in the first rows" : examples;
  }

  private static String shortened(String cell) {
    return cell.length() <= LONGEST_EXAMPLE ? cell : cell.substring(0, LONGEST_EXAMPLE) + "…";
  }

  public List<Choice> meanings() {
    return Arrays.stream(Meaning.values())
        .map(meaning -> Choice.of(meaning.code(), meaning.words()))
        .toList();
  }

  public String meaning(int column) {
    return form.meanings().size() > column
        ? form.meanings().get(column).code()
        : Meaning.NOTHING.code();
  }

  private @Nullable String error(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(ColumnsForm.Fault::why)
        .findFirst()
        .orElse(null);
  }
}
