package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Somebody leaves, or comes back.
///
/// @param back whether they come back
/// @param roles that end, or that they may come back as
/// @param staying what they stay: a teacher who leaves may still be a parent here
/// @param conflict whether this visitor may not, as it is their own case
/// @param tried whether they have tried to all the same
public record LeavePage(
    Dossier dossier,
    boolean back,
    List<Role> roles,
    List<Role> staying,
    Form form,
    boolean conflict,
    boolean tried)
    implements Page {

  public String action() {
    return dossier.path() + (back ? "/rejoin" : "/leave");
  }

  public String ending() {
    return Words.roles(roles);
  }

  public String stays() {
    return Words.roles(staying);
  }

  /// Whether there is a choice of what to come back as: a pupil comes back as a pupil.
  public boolean hasChoice() {
    return back && roles.size() > 1;
  }

  public List<Choice> choices() {
    return roles.stream().map(role -> Choice.of(Words.code(role), role.words())).toList();
  }

  @Override
  public String title() {
    var name = dossier.person().name().full();
    return back ? name + " comes back" : name + " leaves";
  }

  @Override
  public String tab() {
    return back ? "Coming back" : "Leaving";
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
