package gatehouse.schools.web;

import gatehouse.schools.Contact;
import gatehouse.schools.ContactLine;
import gatehouse.schools.PolicyChoice;
import gatehouse.schools.School;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is set for a school.
///
/// @param trust the name of its trust, null if it stands alone
/// @param today what sort of day it is
/// @param calendarEnds until when it is known what every day is, empty if no term is entered
public record SchoolPage(
    School school,
    Contact contact,
    @Nullable String trust,
    Optional<PolicyChoice> policy,
    String today,
    Optional<String> calendarEnds,
    boolean mayChange,
    boolean saved)
    implements Page {
  @Override
  public String title() {
    return school.name();
  }

  @Override
  public Section section() {
    return Section.SCHOOL;
  }

  public List<ContactLine> lines() {
    return Arrays.asList(ContactLine.values());
  }

  public String line(ContactLine line) {
    return contact.line(line).orElse("Not given");
  }
}
