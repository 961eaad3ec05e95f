package gatehouse.records.web;

import gatehouse.records.Deed;
import gatehouse.records.Particulars;
import gatehouse.records.RecordedEntry;
import gatehouse.shell.SchoolTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// An entry in words.
///
/// @param about empty if it concerns nobody
/// @param details by name
/// @param note why there are no details where there were some; empty otherwise
/// @param altered whether somebody has changed the details since
public record EntryLine(
    String path,
    String at,
    String what,
    String by,
    String about,
    String clause,
    List<Detail> details,
    String note,
    boolean altered) {
  public EntryLine {
    details = List.copyOf(details);
  }

  static EntryLine of(RecordedEntry entry, Map<UUID, String> names) {
    return new EntryLine(
        "/record/entries/" + entry.id(),
        SchoolTime.toTheSecond(entry.at()),
        entry.words(),
        entry.by().map(id -> name(id, names)).orElse("The service by itself"),
        entry.about().map(id -> name(id, names)).orElse(""),
        entry.under().map(Deed.Basis::clause).orElse(""),
        details(entry.particulars(), names),
        note(entry.particulars()),
        entry.particulars() instanceof Particulars.Altered);
  }

  private static String name(UUID id, Map<UUID, String> names) {
    return Optional.ofNullable(names.get(id)).orElse("Somebody not in the directory");
  }

  /// What a reader of the list wants to know.
  public List<Detail> telling() {
    return details.stream().filter(detail -> !detail.reference()).toList();
  }

  private static List<Detail> details(Particulars particulars, Map<UUID, String> names) {
    return particulars instanceof Particulars.Known(Map<String, String> details)
        ? details.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .map(each -> Detail.of(each.getKey(), each.getValue(), names))
            .toList()
        : List.of();
  }

  private static String note(Particulars particulars) {
    return switch (particulars) {
      case Particulars.None _, Particulars.Known _ -> "";
      case Particulars.Erased _ -> "The details were erased.";
      case Particulars.Altered _ -> "The details are not what was recorded.";
    };
  }
}
