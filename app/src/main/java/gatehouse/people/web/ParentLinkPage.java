package gatehouse.people.web;

import gatehouse.people.Relation;
import gatehouse.people.directory.Dossier;
import gatehouse.people.directory.Relative;
import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;

/// What is kept about one parent or carer of one pupil.
///
/// @param conflict whether this visitor may not change it, as it is their own case
/// @param tried whether they have tried to all the same
public record ParentLinkPage(
    Dossier pupil, Relative parent, Form form, boolean conflict, boolean tried) implements Page {

  public String action() {
    return pupil.path() + "/parents/" + parent.person().id();
  }

  public List<Choice> relations() {
    return Arrays.stream(Relation.values())
        .map(relation -> Choice.of(relation.code(), relation.words()))
        .toList();
  }

  @Override
  public String title() {
    return parent.person().name().full() + " and " + pupil.person().name().full();
  }

  @Override
  public String tab() {
    return "Parent or carer and pupil";
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
