package gatehouse.people.web;

import gatehouse.people.Appointment;
import gatehouse.people.Person;
import gatehouse.people.directory.Dossier;
import gatehouse.people.directory.Relative;
import gatehouse.shell.Link;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One person: what they are and were, whose they are, and what one may do.
///
/// @param done what has just been done, if anything
public record PersonPage(Dossier dossier, LocalDate today, PersonRights rights, Optional<Done> done)
    implements Page {

  public Person person() {
    return dossier.person();
  }

  public String path() {
    return dossier.path();
  }

  /// The list that they stand in.
  public Link list() {
    if (!dossier.isFamily()) {
      return new Link("People", "/people");
    }
    return dossier.isPupil()
        ? new Link("Pupils", "/people/pupils")
        : new Link("Parents and carers", "/people/parents");
  }

  /// What they are today, or that they are to come or have left.
  public String caption() {
    var roles =
        Words.roles(
            appointments().stream()
                .filter(each -> each.holdsOn(today))
                .map(Appointment::role)
                .toList());
    if (!roles.isEmpty()) {
      return roles;
    }
    return dossier
        .left(today)
        .map(day -> "Left on " + SchoolTime.words(day))
        .orElse(dossier.appointments().isEmpty() ? "No role" : "Not begun yet");
  }

  /// What is told of families only to those who may know of families.
  public List<Appointment> appointments() {
    return dossier.appointments().stream()
        .filter(each -> rights.seeFamily() || !each.isFamily())
        .toList();
  }

  public String when(Appointment appointment) {
    var from =
        (appointment.hasBegunBy(today) ? "Since " : "From ")
            + SchoolTime.words(appointment.starts());
    return appointment
        .leaves()
        .map(last -> SchoolTime.words(appointment.starts()) + " to " + SchoolTime.words(last))
        .orElse(from);
  }

  public boolean isOver(Appointment appointment) {
    return appointment.isOverBy(today);
  }

  public boolean isAhead(Appointment appointment) {
    return !appointment.hasBegunBy(today);
  }

  public boolean hasSchooling() {
    return rights.seeFamily() && dossier.isPupil();
  }

  public List<Relative> children() {
    return rights.seeFamily() ? dossier.children() : List.of();
  }

  /// The page of somebody's relative, as far as one may see it.
  public String pathOf(Relative relative) {
    return "/people/pupils/" + relative.person().id();
  }

  public List<String> hours() {
    return HoursWords.lines(dossier.hours());
  }

  public boolean isExpected() {
    return dossier.isExpected(today);
  }

  /// What this visitor may do here.
  public List<Link> actions() {
    var actions = new ArrayList<Link>();
    if (rights.change()) {
      actions.add(new Link("Change details", path() + "/edit"));
    }
    if (!dossier.isFamily()) {
      adult(actions);
    } else if (dossier.isPupil() && rights.changeFamily()) {
      actions.add(new Link("Add a parent or carer", path() + "/parents"));
    }
    if (rights.leave()) {
      actions.add(
          isExpected()
              ? new Link("Leaving", path() + "/leave")
              : new Link("Coming back", path() + "/rejoin"));
    }
    return actions;
  }

  private void adult(List<Link> actions) {
    if (rights.change()) {
      actions.add(new Link("Working hours", path() + "/hours"));
    }
    if (rights.roles()) {
      actions.add(new Link("Roles", path() + "/roles"));
    }
    if (rights.changePartners()) {
      actions.add(new Link("Partner", path() + "/partner"));
    }
  }

  @Override
  public String title() {
    return person().name().full();
  }

  @Override
  public String tab() {
    return dossier.isPupil() ? "Pupil" : "Person";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }
}
