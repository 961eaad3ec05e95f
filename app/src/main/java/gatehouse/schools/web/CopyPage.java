package gatehouse.schools.web;

import gatehouse.calendar.Term;
import gatehouse.schools.calendar.ProposedYear;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.springframework.http.HttpStatus;

/// A school year as it would be after the pattern of the year before.
///
/// @param faults why it cannot be taken over as it stands
public record CopyPage(ProposedYear proposal, List<String> faults) implements Page {
  public CopyPage {
    faults = List.copyOf(faults);
  }

  @Override
  public String title() {
    return "Proposal for " + proposal.year().title();
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  @Override
  public HttpStatus status() {
    return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
  }

  public String back() {
    return "/school/calendar/" + proposal.year().starts();
  }

  public String title(Term term) {
    return TermForm.title(term.name());
  }

  public String days(Term term) {
    return Dates.words(term.days().first(), term.days().last());
  }

  public String halfTerm(Term term) {
    return term.halfTerms().stream()
        .map(days -> Dates.words(days.first(), days.last()))
        .findFirst()
        .orElse("None");
  }

  public List<String> insetDays() {
    return proposal.insetDays().stream().map(Dates::words).toList();
  }
}
