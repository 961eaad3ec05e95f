package gatehouse.rosters.web;

import gatehouse.rosters.Counts;
import gatehouse.rosters.Leaver;
import gatehouse.rosters.RosterImport;
import gatehouse.shell.Choice;
import gatehouse.shell.Field;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The last question before a file is taken in: whether, and who leaves.
public record ConfirmPage(
    RosterImport.Checked checked,
    List<Leaver> leavers,
    ConfirmForm form,
    List<ColumnsForm.Fault> faults)
    implements Page {
  public ConfirmPage {
    leavers = List.copyOf(leavers);
    faults = List.copyOf(faults);
  }

  @Override
  public String title() {
    return "Take the file into the directory";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public HttpStatus status() {
    return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public Counts counts() {
    return checked.counts();
  }

  public String path() {
    return Paths.of(checked.id());
  }

  public List<Link> errors() {
    return faults.stream().map(fault -> new Link(fault.why(), "#" + fault.field())).toList();
  }

  public Field leaving() {
    return Field.of("leaving", "Who leaves?").withError(error("leaving"));
  }

  public List<Choice> leavingChoices() {
    return List.of(
        Choice.of(ConfirmForm.NOBODY, "Nobody leaves", "They stay as they are"),
        Choice.of(ConfirmForm.TICKED, "Those whom I tick"),
        Choice.of(ConfirmForm.ALL, "All %d who are listed".formatted(leavers.size())));
  }

  public Field leaver() {
    return Field.of("leaver", "In the directory, but not in the file").withError(error("leaver"));
  }

  public List<Choice> leaverChoices() {
    return leavers.stream()
        .map(each -> Choice.of(each.person().toString(), each.who(), each.roles()))
        .toList();
  }

  public Field lastDay() {
    return Field.of("last-day", "Their last day")
        .withHint("For example, 31/08/2026")
        .withError(error("last-day"));
  }

  /// Only where the file may have been cut short.
  public boolean mayBeTooMany() {
    return counts().tooMany(leavers.size());
  }

  public Field sure() {
    return Field.of("sure", "Many are missing from this file")
        .withHint(
            "%d of the %d people of this kind who have a reference are not in it."
                .formatted(leavers.size(), counts().standing()))
        .withError(error("sure"));
  }

  public List<Choice> sureChoices() {
    return List.of(Choice.of("yes", "I have checked that the file is whole"));
  }

  public Set<String> sureValues() {
    return form.sure() ? Set.of("yes") : Set.of();
  }

  private @Nullable String error(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(ColumnsForm.Fault::why)
        .findFirst()
        .orElse(null);
  }
}
