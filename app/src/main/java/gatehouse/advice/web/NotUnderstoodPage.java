package gatehouse.advice.web;

import gatehouse.rules.Telling;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A link that says something we do not know, or something that cannot be.
///
/// @param title what is the matter
/// @param mistakes each with what to do
public record NotUnderstoodPage(String title, List<Mistake> mistakes) implements Page {
  private static final String ALLOWED = "Allowed are: ";

  /// One thing that was not understood.
  ///
  /// @param says what it is
  /// @param advice what to do
  /// @param allowed everything that may be said there, or the empty word
  public record Mistake(String says, String advice, String allowed) {}

  public NotUnderstoodPage {
    mistakes = List.copyOf(mistakes);
  }

  NotUnderstoodPage(List<Telling.Fault> faults) {
    this(
        "This question was not understood",
        faults.stream().map(NotUnderstoodPage::mistake).toList());
  }

  static NotUnderstoodPage contradiction(List<String> says) {
    return new NotUnderstoodPage(
        "These facts contradict each other",
        says.stream().map(each -> new Mistake(each, "Take one of the facts back.", "")).toList());
  }

  private static Mistake mistake(Telling.Fault fault) {
    String[] parts = fault.advice().split(ALLOWED, 2);
    return new Mistake(fault.message(), parts[0].strip(), parts.length > 1 ? parts[1] : "");
  }

  @Override
  public Section section() {
    return Section.ASK;
  }

  @Override
  public HttpStatus status() {
    return HttpStatus.BAD_REQUEST;
  }
}
