package gatehouse.people.web;

import gatehouse.people.YearGroup;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/// Somebody else has changed this person meanwhile: what they saved and what you entered, side by
/// side, field by field; nothing is lost and nothing overwritten unseen.
///
/// @param rows the fields that differ
/// @param same the fields that do not, as the form carries them
public record MergePage(Dossier theirs, List<Row> rows, List<Link> same) implements Page {
  /// A field on which the two differ.
  public record Row(
      Field field, String theirs, String yours, String shownTheirs, String shownYours) {
    public List<Choice> choices() {
      return List.of(
          Choice.of(theirs, shownTheirs, "In the directory now"),
          Choice.of(yours, shownYours, "As you entered it"));
    }
  }

  static MergePage of(Dossier theirs, Form yours, boolean pupil, List<String> undecided) {
    var filled = EditController.filled(theirs.person());
    var fields =
        Merge.Fields.NAMES.stream()
            .filter(field -> pupil || !List.of("year", "born").contains(field))
            .collect(
                Collectors.partitioningBy(
                    field -> filled.text(field).equals(yours.text(field).strip())));
    return new MergePage(
        theirs,
        fields.getOrDefault(false, List.of()).stream()
            .map(field -> row(field, filled, yours, undecided))
            .toList(),
        fields.getOrDefault(true, List.of()).stream()
            .map(field -> new Link(filled.text(field), field))
            .toList());
  }

  private static Row row(String field, Form theirs, Form yours, List<String> undecided) {
    var label = Merge.Fields.label(field);
    return new Row(
        Field.of(field, label)
            .withError(undecided.contains(field) ? "Choose which is right: " + label : null),
        theirs.text(field),
        yours.text(field).strip(),
        shown(field, theirs.text(field)),
        shown(field, yours.text(field).strip()));
  }

  private static String shown(String field, String value) {
    var words =
        field.equals("year") ? YearGroup.ofCode(value).map(YearGroup::words).orElse("") : value;
    return words.isEmpty() ? "Nothing" : words;
  }

  /// The names of the fields that are asked, for the next round.
  public String asked() {
    return rows.stream().map(row -> row.field().name()).collect(Collectors.joining(" "));
  }

  public List<Link> errors() {
    return rows.stream().map(Row::field).filter(Field::wrong).map(Field::errorLink).toList();
  }

  @Override
  public String title() {
    return "Somebody else has changed " + theirs.person().name().full() + " too";
  }

  @Override
  public String tab() {
    return "Somebody else has changed this person too";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }
}
