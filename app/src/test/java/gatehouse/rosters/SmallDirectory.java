package gatehouse.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.access.Role;
import gatehouse.people.Appointment;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.ParentLink;
import gatehouse.people.Person;
import gatehouse.people.PersonId;
import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Entry;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.entries.Meaning;
import gatehouse.rosters.sheets.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A directory of a few people, and what files would do to it.
abstract class SmallDirectory {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);
  static final List<Meaning> STAFF =
      List.of(
          Meaning.REFERENCE,
          Meaning.GIVEN,
          Meaning.FAMILY,
          Meaning.EMAIL,
          Meaning.ROLE,
          Meaning.LEAVES);
  static final List<Meaning> PUPILS =
      List.of(Meaning.REFERENCE, Meaning.GIVEN, Meaning.FAMILY, Meaning.YEAR, Meaning.BORN);

  final List<Known> directory = new ArrayList<>();

  Plan staff(String... rows) {
    return plan(Kind.MIXED, false, STAFF, rows);
  }

  Plan pupils(String... rows) {
    return plan(Kind.PUPILS, false, PUPILS, rows);
  }

  Plan plan(Kind kind, boolean whole, List<Meaning> meanings, String... rows) {
    Rights all =
        new Rights() {
          @Override
          public Optional<String> refusal(Entry entry, Optional<Known> known, boolean roles) {
            return Optional.empty();
          }

          @Override
          public boolean mayEnd(Known known) {
            return true;
          }
        };
    return new Planner(directory, all, TODAY).plan(new Columns(kind, whole, meanings), lines(rows));
  }

  static List<Sheet.Line> lines(String... rows) {
    var lines = new ArrayList<Sheet.Line>();
    for (var row : rows) {
      lines.add(new Sheet.Line(lines.size() + 1, Arrays.asList(row.split("\\|", -1))));
    }
    return lines;
  }

  void know(
      @Nullable String reference,
      String given,
      String family,
      @Nullable String email,
      Role... roles) {
    var person = person(reference, given, family, email);
    directory.add(
        new Known(
            person,
            Arrays.stream(roles)
                .map(role -> Appointment.from(person.id(), role, LONG_AGO))
                .toList(),
            Map.<PersonId, ParentLink>of()));
  }

  static Known pupil(@Nullable String reference, String given, String family, LocalDate born) {
    var person = person(reference, given, family, null).bornOn(born);
    return new Known(
        person, List.of(Appointment.from(person.id(), Role.PUPIL, LONG_AGO)), Map.of());
  }

  static Person person(
      @Nullable String reference, String given, String family, @Nullable String email) {
    return Person.named(Name.of(given, family))
        .knownElsewhereAs(Optional.ofNullable(reference))
        .at(Optional.ofNullable(email).map(Email::new));
  }

  static List<Verdict> verdicts(Plan plan) {
    return plan.rows().stream().map(row -> row.outcome().verdict()).toList();
  }

  static List<String> notes(Plan plan, int row) {
    return plan.rows().get(row).notes();
  }

  static String refusal(Plan plan) {
    assertThat(verdicts(plan)).containsExactly(Verdict.REFUSED);
    return String.join(" ", plan.rows().getFirst().notes());
  }
}
