package gatehouse.schools.web;

import gatehouse.schools.calendar.Counting;
import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;

/// The form in which a school sets its week and what counts as a working day.
///
/// @param version of the calendar that the form shows
/// @param overtaken what somebody else has stored meanwhile, in words; empty if nobody has
public record WeekPage(
    Set<String> week, String counting, int version, Answers answers, String overtaken)
    implements Page {
  public WeekPage {
    week = Set.copyOf(week);
  }

  @Override
  public String title() {
    return "The school week";
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public HttpStatus status() {
    if (!overtaken.isEmpty()) {
      return HttpStatus.CONFLICT;
    }
    return answers.faulty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }

  public List<Choice> days() {
    return Arrays.stream(DayOfWeek.values())
        .map(day ->
            Choice.of(
                day.name().toLowerCase(Locale.ROOT), day.getDisplayName(TextStyle.FULL, Locale.UK)))
        .toList();
  }

  public List<Choice> countings() {
    return Arrays.stream(Counting.values())
        .map(c -> Choice.of(c.name().toLowerCase(Locale.ROOT), c.words(), c.hint()))
        .toList();
  }
}
