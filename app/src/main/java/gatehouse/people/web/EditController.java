package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Resource;
import gatehouse.access.Subject;
import gatehouse.people.Email;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.Refusal;
import gatehouse.people.YearGroup;
import gatehouse.people.directory.Dossier;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Changes what is known of a person.
@Controller
class EditController {
  private final Reach reach;
  private final People people;
  private final Offers offers;

  EditController(Reach reach, People people, Offers offers) {
    this.reach = reach;
    this.people = people;
    this.offers = offers;
  }

  @GetMapping("/people/{id}/edit")
  @Guarded(value = Resource.PEOPLE, to = Act.CHANGE)
  PersonFormPage adult(@PathVariable UUID id, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PEOPLE);
    return page(dossier, filled(dossier.person()), subject);
  }

  @PostMapping("/people/{id}/edit")
  @Guarded(value = Resource.PEOPLE, to = Act.CHANGE)
  Object saveAdult(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PEOPLE);
    return save(dossier, Form.of(request), subject);
  }

  @GetMapping("/people/pupils/{id}/edit")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  PersonFormPage family(@PathVariable UUID id, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PUPILS);
    return page(dossier, filled(dossier.person()), subject);
  }

  @PostMapping("/people/pupils/{id}/edit")
  @Guarded(value = Resource.PUPILS, to = Act.CHANGE)
  Object saveFamily(@PathVariable UUID id, HttpServletRequest request, Subject subject) {
    var dossier = reach.open(subject, Act.CHANGE, id, Resource.PUPILS);
    return save(dossier, Form.of(request), subject);
  }

  private Object save(Dossier dossier, Form form, Subject subject) {
    var undecided = Merge.undecided(form);
    if (!undecided.isEmpty()) {
      return merge(dossier, Merge.complete(form, dossier.person()), undecided);
    }
    var reading = new Reading(form);
    var person = reading.person(dossier.person(), isPupil(dossier));
    if (person.isEmpty()) {
      return page(dossier, reading.form(), subject);
    }
    return people
        .change(person.get().asOf(reading.version()), Optional.of(subject.person()))
        .map(refusal -> refused(refusal, dossier, person.get(), reading, subject))
        .orElseGet(() -> SeeOther.to(Done.CHANGED.after(dossier.path())));
  }

  private Object refused(
      Refusal refusal, Dossier dossier, Person entered, Reading reading, Subject subject) {
    if (refusal == Refusal.CHANGED_MEANWHILE) {
      return merge(reach.find(dossier.person().id().value()), filled(entered), List.of());
    }
    reading.refused(refusal);
    return page(dossier, reading.form(), subject);
  }

  private static Object merge(Dossier theirs, Form yours, List<String> undecided) {
    var page = MergePage.of(theirs, yours, isPupil(theirs), undecided);
    return page.rows().isEmpty() ? SeeOther.to(Done.CHANGED.after(theirs.path())) : page;
  }

  private static boolean isPupil(Dossier dossier) {
    return dossier.isFamily() && dossier.isPupil();
  }

  private PersonFormPage page(Dossier dossier, Form form, Subject subject) {
    return new PersonFormPage(
        "Change " + dossier.person().name().full(),
        dossier.path() + "/edit",
        dossier.path(),
        form,
        isPupil(dossier) ? offers.years(subject.school()) : List.of(),
        List.of(),
        false);
  }

  static Form filled(Person person) {
    return Form.empty()
        .with("given", person.name().given())
        .with("family", person.name().family())
        .with("knownAs", person.name().knownAs().orElse(""))
        .with("email", person.email().map(Email::value).orElse(""))
        .with("reference", person.reference().orElse(""))
        .with("year", person.year().map(YearGroup::code).orElse(""))
        .with("born", person.born().map(EnteredDate::shown).orElse(""))
        .with("version", Integer.toString(person.version()));
  }
}
