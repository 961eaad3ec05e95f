package gatehouse.people.web;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.Person;
import gatehouse.people.Refusal;
import gatehouse.people.YearGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a form field by field and collects every mistake, not only the first.
final class Reading {
  private Form form;

  Reading(Form form) {
    this.form = form;
  }

  /// The form with what was found wrong in it.
  Form form() {
    return form;
  }

  /// A field as the type that it is; empty if it cannot be read, which is then a mistake.
  <T> Optional<T> must(String field, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(form.text(field)));
    } catch (IllegalArgumentException mistake) {
      wrong(field, String.valueOf(mistake.getMessage()));
      return Optional.empty();
    }
  }

  /// As [#must], of a field that may be left blank.
  <T> Optional<T> may(String field, Function<String, T> reader) {
    return form.text(field).isBlank() ? Optional.empty() : must(field, reader);
  }

  void wrong(String field, String whatToDo) {
    form = form.wrong(field, whatToDo);
  }

  /// What is no number was no version that we gave out: then nothing is overwritten.
  int version() {
    try {
      return Integer.parseInt(form.text("version"));
    } catch (NumberFormatException _) {
      return -1;
    }
  }

  /// Puts the directory's "no" beside the field that it is about.
  void refused(Refusal refusal) {
    switch (refusal) {
      case EMAIL_TAKEN ->
          wrong("email", refusal.words() + ". Search for it in the directory, or enter another");
      case REFERENCE_TAKEN -> wrong("reference", refusal.words() + ". Check it, or leave it blank");
      default -> throw Reach.missing();
    }
  }

  /// The roles that were ticked, of those on offer; at least one.
  List<Role> roles(String field, List<Role> offered) {
    var chosen = form.chosen(field);
    var roles = offered.stream().filter(role -> chosen.contains(Words.code(role))).toList();
    if (roles.isEmpty()) {
      wrong(field, "Choose what they are at the school");
    }
    return roles;
  }

  /// These roles from the day in the field `starts` on; none if something is wrong.
  List<Appointment> appointments(Optional<Person> person, List<Role> roles) {
    var starts = day("starts");
    return person.isEmpty() || starts.isEmpty()
        ? List.of()
        : roles.stream()
            .map(role -> Appointment.from(person.get().id(), role, starts.get()))
            .toList();
  }

  Optional<LocalDate> day(String field) {
    return must(field, EnteredDate::parse);
  }

  /// The person as they now should be; empty if something is wrong.
  ///
  /// @param before as they are, or a newcomer
  Optional<Person> person(Person before, boolean pupil) {
    var given = must("given", Name::checkedGiven);
    var family = must("family", Name::checkedFamily);
    var knownAs = may("knownAs", Name::checkedKnownAs);
    var email = may("email", Email::new);
    var reference = may("reference", Person::checkedReference);
    var year = pupil ? may("year", Reading::year) : before.year();
    var born =
        pupil ? may("born", text -> Person.checkedBirth(EnteredDate.parse(text))) : before.born();
    return form.isWrong()
        ? Optional.empty()
        : Optional.of(
            before
                .called(new Name(given.orElseThrow(), family.orElseThrow(), knownAs))
                .at(email)
                .knownElsewhereAs(reference)
                .in(year)
                .bornOn(born));
  }

  private static YearGroup year(String code) {
    return YearGroup.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("Choose a year group from the list"));
  }
}
