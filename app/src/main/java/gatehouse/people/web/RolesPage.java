package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.SchoolTime;
import gatehouse.shell.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/// The roles of one adult: given, ended, or taken back before they begin.
///
/// @param may whether this visitor may change roles at all
/// @param conflict whether they may not because it is their own case
/// @param tried whether they have tried to all the same
public record RolesPage(
    Dossier dossier,
    LocalDate today,
    Form form,
    List<Role> roles,
    boolean may,
    boolean conflict,
    boolean tried)
    implements Page {

  public boolean mayChange() {
    return may && !conflict;
  }

  /// Those that hold or are to come; how families stand here is kept elsewhere.
  public List<Appointment> open() {
    return dossier.appointments().stream()
        .filter(each -> !each.isFamily() && !each.isOverBy(today))
        .toList();
  }

  public boolean isAhead(Appointment appointment) {
    return !appointment.hasBegunBy(today);
  }

  public String since(Appointment appointment) {
    var from = (isAhead(appointment) ? "from " : "since ") + SchoolTime.words(appointment.starts());
    return appointment.leaves().map(last -> from + " until " + SchoolTime.words(last)).orElse(from);
  }

  public String path() {
    return dossier.path() + "/roles";
  }

  /// Names the field of the last day; each role has its own.
  public static String last(Appointment appointment) {
    return "last-" + appointment.id();
  }

  /// Blank until a day is known: no role ends by a slip of the finger.
  public String lastText(Appointment appointment) {
    var typed = form.text(last(appointment));
    return typed.isEmpty() ? appointment.leaves().map(EnteredDate::shown).orElse("") : typed;
  }

  public List<Choice> choices() {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose a role")),
            roles.stream().map(role -> Choice.of(Words.code(role), role.words())))
        .toList();
  }

  @Override
  public String title() {
    return "Roles of " + dossier.person().name().full();
  }

  @Override
  public String tab() {
    return "Roles";
  }

  @Override
  public Section section() {
    return Section.PEOPLE;
  }

  @Override
  public HttpStatus status() {
    return tried ? HttpStatus.FORBIDDEN : form.status();
  }
}
