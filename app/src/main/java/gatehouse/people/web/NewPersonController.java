package gatehouse.people.web;

import gatehouse.access.Act;
import gatehouse.access.Guarded;
import gatehouse.access.Permissions;
import gatehouse.access.Resource;
import gatehouse.access.Role;
import gatehouse.access.Subject;
import gatehouse.access.Target;
import gatehouse.people.Appointment;
import gatehouse.people.Name;
import gatehouse.people.People;
import gatehouse.people.Person;
import gatehouse.people.Today;
import gatehouse.shell.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Adds somebody to the directory.
@Controller
class NewPersonController {
  /// Whom the form then makes somebody of.
  private static final Name NOBODY = Name.of("-", "-");

  private final People people;
  private final Permissions permissions;
  private final Offers offers;
  private final Today today;

  NewPersonController(People people, Permissions permissions, Offers offers, Today today) {
    this.people = people;
    this.permissions = permissions;
    this.offers = offers;
    this.today = today;
  }

  @GetMapping("/people/new")
  @Guarded(value = Resource.PEOPLE, to = Act.ADD)
  PersonFormPage adult(Subject subject) {
    return adult(blank(), subject);
  }

  @PostMapping("/people/new")
  @Guarded(value = Resource.PEOPLE, to = Act.ADD)
  Object addAdult(HttpServletRequest request, Subject subject) {
    var target = Target.of(subject.school());
    permissions.require(subject, Act.ADD, Resource.PEOPLE, target);
    permissions.require(subject, Act.CHANGE, Resource.ROLES, target);
    var reading = new Reading(Form.of(request));
    var person = reading.person(Person.named(NOBODY), false);
    var roles = reading.roles("roles", offers.roles(subject.school()));
    var appointments = reading.appointments(person, roles);
    return add(reading, person, appointments, subject)
        .map(SeeOther::to)
        .<Object>map(sent -> sent)
        .orElseGet(() -> adult(reading.form(), subject));
  }

  @GetMapping("/people/pupils/new")
  @Guarded(value = Resource.PUPILS, to = Act.ADD)
  PersonFormPage pupil(Subject subject) {
    return pupil(blank(), subject);
  }

  @PostMapping("/people/pupils/new")
  @Guarded(value = Resource.PUPILS, to = Act.ADD)
  Object addPupil(HttpServletRequest request, Subject subject) {
    permissions.require(subject, Act.ADD, Resource.PUPILS, Target.of(subject.school()));
    var reading = new Reading(Form.of(request));
    var person = reading.person(Person.named(NOBODY), true);
    var appointments = reading.appointments(person, List.of(Role.PUPIL));
    return add(reading, person, appointments, subject)
        .map(SeeOther::to)
        .<Object>map(sent -> sent)
        .orElseGet(() -> pupil(reading.form(), subject));
  }

  /// Where the new person's page is; empty if something has to be mended first.
  private Optional<String> add(
      Reading reading, Optional<Person> person, List<Appointment> appointments, Subject subject) {
    if (reading.form().isWrong()) {
      return Optional.empty();
    }
    var newcomer = person.orElseThrow();
    people.add(newcomer, appointments, Optional.of(subject.person())).ifPresent(reading::refused);
    var path =
        appointments.stream().allMatch(Appointment::isFamily) ? "/people/pupils/" : "/people/";
    return reading.form().isWrong()
        ? Optional.empty()
        : Optional.of(Done.ADDED.after(path + newcomer.id()));
  }

  private Form blank() {
    return Form.empty().with("starts", EnteredDate.shown(today.day()));
  }

  private PersonFormPage adult(Form form, Subject subject) {
    return new PersonFormPage(
        "Add an adult",
        "/people/new",
        "/people",
        form,
        List.of(),
        offers.roles(subject.school()),
        true);
  }

  private PersonFormPage pupil(Form form, Subject subject) {
    return new PersonFormPage(
        "Add a pupil",
        "/people/pupils/new",
        "/people/pupils",
        form,
        offers.years(subject.school()),
        List.of(),
        true);
  }
}
