package gatehouse.rosters;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Name;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.rosters.entries.Entry;
import gatehouse.shell.SchoolTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out what one row would do, once it is clear whom it means.
final class RowPlanner {
  private final Family family;
  private final LocalDate today;

  RowPlanner(Family family, LocalDate today) {
    this.family = family;
    this.today = today;
  }

  /// What is to be done, and how it is told; or why it cannot be.
  ///
  /// @param why empty if it can
  record Result(Change change, List<String> notes, Optional<String> why) {}

  boolean hasLeft(Entry entry) {
    return entry.leaves().filter(last -> last.isBefore(today)).isPresent();
  }

  Result add(Entry entry) {
    var person = details(Person.named(entry.name()), entry, entry.isPupil());
    var given =
        entry.roles().stream().sorted().map(role -> begin(person.id(), role, entry)).toList();
    var links = family.links(entry, person.id(), Map.of());
    var notes = new ArrayList<>(ChangeNotes.given(given));
    notes.addAll(ChangeNotes.of(person));
    notes.addAll(links.notes());
    return new Result(
        new Change(person, false, given, List.of(), links.links()), notes, missing(links));
  }

  Result change(Entry entry, Known known) {
    var before = known.person();
    var named = before.called(name(before.name(), entry.name()));
    var after = details(named, entry, entry.isPupil() || known.isPupil());
    var given = given(entry, known);
    var ended = ended(entry, known);
    var links = family.links(entry, before.id(), known.children());
    var notes = new ArrayList<>(ChangeNotes.between(before, after));
    notes.addAll(ChangeNotes.given(given));
    notes.addAll(ChangeNotes.ended(ended));
    notes.addAll(links.notes());
    return new Result(
        new Change(after, !after.equals(before), given, ended, links.links()),
        notes,
        missing(links).or(() -> endsTooEarly(entry, known)));
  }

  private static Optional<String> missing(Family.Links links) {
    return links.missing().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "There is no pupil with the reference %s. Take in the pupils first, or correct it."
                .formatted(String.join(", ", links.missing())));
  }

  /// A known-as name that the file does not tell stays.
  private static Name name(Name before, Name told) {
    return new Name(told.given(), told.family(), told.knownAs().or(before::knownAs));
  }

  private static Person details(Person person, Entry entry, boolean pupil) {
    var reached =
        person
            .at(entry.email().or(person::email))
            .knownElsewhereAs(entry.reference().or(person::reference));
    return pupil
        ? reached.in(entry.year().or(person::year)).bornOn(entry.born().or(person::born))
        : reached;
  }

  private Appointment begin(PersonId person, Role role, Entry entry) {
    var begun = Appointment.from(person, role, entry.starts().orElse(today));
    return entry.leaves().map(begun::until).orElse(begun);
  }

  private List<Appointment> given(Entry entry, Known known) {
    return entry.roles().stream()
        .sorted()
        .filter(role -> known.holds(role, today).isEmpty() && !hasLeft(entry))
        .map(role -> beginAgain(known, role, entry))
        .toList();
  }

  /// Whoever was this before begins anew: what the directory says of the past stays.
  private Appointment beginAgain(Known known, Role role, Entry entry) {
    var told = begin(known.person().id(), role, entry);
    var clash =
        known.appointments().stream()
            .anyMatch(each -> each.role() == role && !each.isOverBy(told.starts()));
    return clash ? withStart(told, today) : told;
  }

  private static Appointment withStart(Appointment told, LocalDate starts) {
    var begun = Appointment.from(told.person(), told.role(), starts);
    return told.leaves().map(begun::until).orElse(begun);
  }

  private List<Appointment> ended(Entry entry, Known known) {
    return entry.leaves().stream()
        .flatMap(last ->
            entry.roles().stream()
                .sorted()
                .flatMap(role -> known.holds(role, today).stream())
                .filter(held -> !held.leaves().equals(Optional.of(last)))
                .filter(held -> !last.isBefore(held.starts()))
                .map(held -> held.until(last)))
        .toList();
  }

  private Optional<String> endsTooEarly(Entry entry, Known known) {
    return entry
        .leaves()
        .filter(last ->
            entry.roles().stream()
                .flatMap(role -> known.holds(role, today).stream())
                .anyMatch(held -> last.isBefore(held.starts())))
        .map(last ->
            "The last day, %s, lies before the first day in the directory. Correct one of them."
                .formatted(SchoolTime.words(last)));
  }
}
