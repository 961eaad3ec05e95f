package gatehouse.rosters;

import gatehouse.access.Role;
import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Entry;
import gatehouse.rosters.entries.EntryReader;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.entries.Meaning;
import gatehouse.rosters.entries.RowReading;
import gatehouse.rosters.sheets.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out what a file would do to the directory; changes nothing.
final class Planner {
  private final List<Known> directory;
  private final Rights rights;
  private final LocalDate today;
  private final Matching matching;
  private final Family family;
  private final RowPlanner rows;
  private final Claims claims = new Claims();

  Planner(List<Known> directory, Rights rights, LocalDate today) {
    this.directory = directory;
    this.rights = rights;
    this.today = today;
    this.matching = new Matching(directory, today);
    this.family = new Family(matching);
    this.rows = new RowPlanner(family, today);
  }

  Plan plan(Columns columns, List<Sheet.Line> lines) {
    var reader = new EntryReader(columns, lines);
    var readings = lines.stream().map(reader::read).toList();
    var planned = new ArrayList<PlannedRow>();
    // Parents after all others: their children may stand anywhere in the file.
    Stream.of(false, true)
        .flatMap(parents -> readings.stream().filter(row -> namesChildren(row) == parents))
        .map(this::plan)
        .forEach(planned::add);
    planned.sort(Comparator.comparingInt(PlannedRow::number));
    var roles = columns.whole() ? roles(columns.kind(), readings) : Set.<Role>of();
    return new Plan(planned, leavers(roles, columns, lines), standing(roles).size());
  }

  private static boolean namesChildren(RowReading row) {
    return row instanceof RowReading.Good(var entry) && !entry.family().children().isEmpty();
  }

  private PlannedRow plan(RowReading row) {
    return switch (row) {
      case RowReading.Faulty(var number, var who, var faults) ->
          new PlannedRow(number, who, new Outcome.Refused(), faults);
      case RowReading.Good(var entry) -> plan(entry);
    };
  }

  private PlannedRow plan(Entry entry) {
    if (entry.roles().isEmpty()) {
      return unchanged(entry, "The directory keeps nobody of this kind");
    }
    return switch (matching.find(entry)) {
      case Match.Doubtful(var why) -> refused(entry, why);
      case Match.Nobody() -> planNewcomer(entry);
      case Match.One(var known) ->
          claims
              .claim(entry, Optional.of(known))
              .map(why -> refused(entry, why))
              .orElseGet(() -> planChange(entry, known));
    };
  }

  private PlannedRow planNewcomer(Entry entry) {
    if (rows.hasLeft(entry)) {
      return unchanged(entry, "Has left already, and is not taken in");
    }
    var result = rows.add(entry);
    return claims
        .claim(entry, Optional.empty())
        .or(() -> rights.refusal(entry, Optional.empty(), true))
        .or(result::why)
        .map(why -> refused(entry, why))
        .orElseGet(() -> added(entry, result));
  }

  private PlannedRow added(Entry entry, RowPlanner.Result result) {
    family.add(entry, result.change().person().id());
    return new PlannedRow(
        entry.number(), entry.name().full(), new Outcome.Added(result.change()), result.notes());
  }

  private PlannedRow planChange(Entry entry, Known known) {
    var result = rows.change(entry, known);
    var change = result.change();
    if (change.isNothing() && result.why().isEmpty()) {
      return unchanged(entry, "");
    }
    var roles = !change.given().isEmpty() || !change.ended().isEmpty();
    return rights
        .refusal(entry, Optional.of(known), roles)
        .or(result::why)
        .map(why -> refused(entry, why))
        .orElseGet(() ->
            new PlannedRow(
                entry.number(),
                known.person().name().full(),
                new Outcome.Changed(change),
                result.notes()));
  }

  private static PlannedRow unchanged(Entry entry, String note) {
    return new PlannedRow(
        entry.number(),
        entry.name().full(),
        new Outcome.Unchanged(),
        note.isEmpty() ? List.of() : List.of(note));
  }

  private static PlannedRow refused(Entry entry, String why) {
    return new PlannedRow(entry.number(), entry.name().full(), new Outcome.Refused(), List.of(why));
  }

  /// The roles of the file's kind; of a mixed file, of every kind that it holds somebody of.
  private static Set<Role> roles(Kind kind, List<RowReading> readings) {
    if (kind != Kind.MIXED) {
      return kind.roles();
    }
    return readings.stream()
        .filter(RowReading.Good.class::isInstance)
        .flatMap(row -> ((RowReading.Good) row).entry().roles().stream())
        .flatMap(role -> Kind.of(role).stream())
        .flatMap(each -> each.roles().stream())
        .collect(Collectors.toSet());
  }

  private List<Known> standing(Set<Role> roles) {
    return directory.stream()
        .filter(known -> known.person().reference().isPresent())
        .filter(known -> !known.openOn(today, roles).isEmpty())
        .toList();
  }

  /// Also a row that is refused shows that somebody is still there.
  private List<Leaver> leavers(Set<Role> roles, Columns columns, List<Sheet.Line> lines) {
    var references = new HashSet<>(EntryReader.standing(columns, lines, Meaning.REFERENCE));
    var emails =
        EntryReader.standing(columns, lines, Meaning.EMAIL).stream()
            .map(email -> email.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return standing(roles).stream()
        .filter(known -> !claims.areAbout(known))
        .filter(known -> !references.contains(known.person().reference().orElseThrow()))
        .filter(known -> known.person().email().filter(e -> emails.contains(e.value())).isEmpty())
        .filter(rights::mayEnd)
        .map(known ->
            new Leaver(
                known.person().id(), known.person().name().full(), known.openOn(today, roles)))
        .sorted(Comparator.comparing(Leaver::who).thenComparing(each -> each.person().toString()))
        .toList();
  }
}
