package gatehouse.rosters.web;

import gatehouse.people.PersonId;
import gatehouse.rosters.Counts;
import gatehouse.rosters.Departures;
import gatehouse.rosters.Leaver;
import gatehouse.rosters.entries.EntryReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// What somebody decides before a file is taken in.
///
/// @param leaving nobody, all who are listed, or those who are ticked
/// @param ticked of those who are listed
/// @param lastDay as it was entered
/// @param sure that the file is whole, though many would leave
public record ConfirmForm(
    String leaving, Set<String> ticked, String lastDay, boolean sure, int version) {
  static final String NOBODY = "none";
  static final String ALL = "all";
  static final String TICKED = "ticked";
  private static final int DAYS_AROUND = 366;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  static ConfirmForm fresh(LocalDate today, int version) {
    return new ConfirmForm("", Set.of(), DAY.format(today), false, version);
  }

  static ConfirmForm sent(MultiValueMap<String, String> fields) {
    return new ConfirmForm(
        first(fields, "leaving"),
        Set.copyOf(fields.getOrDefault("leaver", List.of())),
        first(fields, "last-day").strip(),
        "yes".equals(first(fields, "sure")),
        ColumnsForm.version(first(fields, "version")));
  }

  private static String first(MultiValueMap<String, String> fields, String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  /// Those of the list who are chosen: nobody else can be made to leave by this form.
  List<Leaver> chosen(List<Leaver> listed) {
    return switch (leaving) {
      case ALL -> listed;
      case TICKED ->
          listed.stream().filter(each -> ticked.contains(each.person().toString())).toList();
      default -> List.of();
    };
  }

  Optional<LocalDate> day() {
    return EntryReader.day(lastDay);
  }

  Departures departures(List<Leaver> listed, LocalDate today) {
    Set<PersonId> people = chosen(listed).stream().map(Leaver::person).collect(Collectors.toSet());
    return new Departures(people, day().orElse(today));
  }

  List<ColumnsForm.Fault> faults(List<Leaver> listed, Counts counts, LocalDate today) {
    var faults = new ArrayList<ColumnsForm.Fault>();
    if (listed.isEmpty()) {
      return faults;
    }
    var chosen = chosen(listed);
    if (!Set.of(NOBODY, ALL, TICKED).contains(leaving)) {
      faults.add(new ColumnsForm.Fault("leaving", "Choose who leaves."));
    } else if (leaving.equals(TICKED) && chosen.isEmpty()) {
      faults.add(
          new ColumnsForm.Fault("leaver", "Tick those who leave, or choose “Nobody leaves”."));
    }
    if (!chosen.isEmpty()) {
      dayFault(chosen, today).ifPresent(why -> faults.add(new ColumnsForm.Fault("last-day", why)));
    }
    if (counts.tooMany(chosen.size()) && !sure) {
      faults.add(
          new ColumnsForm.Fault(
              "sure",
              "%d of %d people would leave. Check that the file was not cut short, and say so."
                  .formatted(chosen.size(), counts.standing())));
    }
    return faults;
  }

  private Optional<String> dayFault(List<Leaver> chosen, LocalDate today) {
    if (day().isEmpty()) {
      return Optional.of("Enter their last day, like 31/08/2026.");
    }
    var day = day().get();
    if (day.isBefore(today.minusDays(DAYS_AROUND)) || day.isAfter(today.plusDays(DAYS_AROUND))) {
      return Optional.of("Enter a last day within a year of today.");
    }
    return chosen.stream()
        .filter(leaver -> leaver.beganAfter(day))
        .findFirst()
        .map(leaver ->
            "%s began after that day. Enter a later one, or do not tick them."
                .formatted(leaver.who()));
  }
}
