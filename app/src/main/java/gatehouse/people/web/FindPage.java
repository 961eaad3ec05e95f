package gatehouse.people.web;

import gatehouse.people.Person;
import gatehouse.people.Relation;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.Choice;
import gatehouse.shell.Page;
import gatehouse.shell.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/// Looks for somebody in the directory, to keep them as this person's parent or partner.
///
/// @param partner whether a partner is looked for, else a parent or carer
/// @param searched whether somebody has been looked for
/// @param found those who were found
/// @param conflict whether this visitor may not, as it is their own case
/// @param tried whether they have tried to all the same
public record FindPage(
    Dossier dossier,
    boolean partner,
    Form form,
    boolean searched,
    List<Person> found,
    boolean conflict,
    boolean tried)
    implements Page {
  /// Stands for somebody who is not in the directory yet.
  static final String NEW = "new";

  public String action() {
    return dossier.path() + (partner ? "/partner" : "/parents");
  }

  public List<Choice> choices() {
    var people = found.stream().map(FindPage::choice);
    return Stream.concat(
            people,
            partner
                ? Stream.of()
                : Stream.of(Choice.of(NEW, "Somebody who is not in the directory yet")))
        .toList();
  }

  private static Choice choice(Person person) {
    return Choice.of(
        person.id().toString(),
        person.name().full(),
        person.email().map(email -> email.value()).orElse(null));
  }

  public List<Choice> relations() {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose what they are")),
            Arrays.stream(Relation.values())
                .map(relation -> Choice.of(relation.code(), relation.words())))
        .toList();
  }

  public List<Person> partners() {
    return partner ? dossier.partners() : List.of();
  }

  @Override
  public String title() {
    return (partner ? "Partner of " : "Add a parent or carer of ") + dossier.person().name().full();
  }

  @Override
  public String tab() {
    return partner ? "Partner" : "Add a parent or carer";
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
