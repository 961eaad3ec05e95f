package gatehouse.rosters.entries;

import gatehouse.access.Role;
import gatehouse.people.Email;
import gatehouse.people.Name;
import gatehouse.people.Relation;
import gatehouse.people.YearGroup;
import gatehouse.rosters.sheets.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The cells of one row by their meaning; collects what is wrong with them.
final class RowCells {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d\\s().-]+");
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";
  private static final Set<String> YES = Set.of("yes", "y", "true", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "");

  private final Sheet.Line line;
  private final Columns columns;
  private final List<String> faults = new ArrayList<>();

  RowCells(Sheet.Line line, Columns columns) {
    this.line = line;
    this.columns = columns;
  }

  List<String> faults() {
    return faults;
  }

  void fault(Meaning meaning, String why) {
    faults.add(meaning.words() + ": " + why);
  }

  /// What stands there, for showing only.
  String shown(Meaning meaning) {
    var column = columns.of(meaning);
    return column.isPresent() ? line.cell(column.getAsInt()) : "";
  }

  /// A cell that may be believed; a dash means that there is nothing to say.
  private String text(Meaning meaning) {
    var cell = shown(meaning);
    if (cell.equals("-") || cell.equals("–")) {
      return "";
    }
    if (isFormula(cell)) {
      fault(meaning, "the cell holds a formula. Put in what it shows, as plain text.");
      return "";
    }
    if (cell.startsWith("#") && cell.matches("#[A-Z/0!?]+")) {
      fault(meaning, "the cell shows the error %s. Correct it.".formatted(cell));
      return "";
    }
    return cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty()
        && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0
        && !NUMBER.matcher(cell).matches();
  }

  /// A comma within a cell without quotation marks pushes all that follows to the right.
  void refuseBeyond(int width) {
    for (var column = width; column < line.cells().size(); column++) {
      if (!line.cell(column).isEmpty()) {
        faults.add(
            "The row has more cells than there are headings. If a cell holds the sign that divides the columns, put it into quotation marks.");
        return;
      }
    }
  }

  /// Whatever a cell holds, or nothing; what the check refuses is a fault.
  <T> Optional<T> checked(Meaning meaning, Function<String, T> check) {
    var cell = text(meaning);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(check.apply(cell));
    } catch (IllegalArgumentException refused) {
      fault(meaning, String.valueOf(refused.getMessage()) + ".");
      return Optional.empty();
    }
  }

  Optional<Email> email() {
    return checked(Meaning.EMAIL, Email::new);
  }

  Optional<Name> name() {
    var before = faults.size();
    var parts = parts();
    if (faults.size() > before) {
      return Optional.empty();
    }
    var given = missing(Meaning.GIVEN, parts.get(1));
    var family = missing(Meaning.FAMILY, parts.get(0));
    return faults.size() > before
        ? Optional.empty()
        : checkedName(given, family, text(Meaning.KNOWN_AS));
  }

  private Optional<Name> checkedName(String given, String family, String knownAs) {
    try {
      var other = Optional.of(knownAs).filter(name -> !name.isEmpty() && !name.equals(given));
      return Optional.of(new Name(given, family, other));
    } catch (IllegalArgumentException refused) {
      faults.add(refused.getMessage() + ".");
      return Optional.empty();
    }
  }

  private String missing(Meaning meaning, String part) {
    if (part.isEmpty()) {
      fault(meaning, "it is missing. Fill it in.");
    }
    return part;
  }

  /// Family name and given name.
  private List<String> parts() {
    if (columns.of(Meaning.GIVEN).isPresent() && columns.of(Meaning.FAMILY).isPresent()) {
      return List.of(text(Meaning.FAMILY), text(Meaning.GIVEN));
    }
    var parts = text(Meaning.FULL_NAME).split(",", -1);
    if (parts.length != 2) {
      fault(
          Meaning.FULL_NAME,
          "we cannot tell the family name. Write it first, with a comma: Okafor, Grace.");
      return List.of("", "");
    }
    return List.of(parts[0].strip(), parts[1].strip());
  }

  Set<Role> roles(Kind kind) {
    var cell = text(Meaning.ROLE);
    if (cell.isEmpty()) {
      if (kind == Kind.MIXED) {
        fault(Meaning.ROLE, "it is missing. Write what they are, such as Teacher or Governor.");
      }
      return kind.usual().map(Set::of).orElseGet(Set::of);
    }
    return switch (RoleWords.read(cell)) {
      case RoleWords.Reading.Roles(var roles) -> roles;
      case RoleWords.Reading.Unknown(var word) -> unknownRole(word);
    };
  }

  private Set<Role> unknownRole(String word) {
    fault(
        Meaning.ROLE,
        "we do not know “%s”. Write one of Teacher, Staff, Governor, Volunteer, Supply, Pupil, Parent, or a role of the directory."
            .formatted(word));
    return Set.of();
  }

  Optional<YearGroup> year() {
    var cell = text(Meaning.YEAR);
    var year = YearWords.read(cell);
    if (!cell.isEmpty() && year.isEmpty()) {
      fault(
          Meaning.YEAR, "we do not know “%s”. Write it like Year 3 or Reception.".formatted(cell));
    }
    return year;
  }

  Optional<LocalDate> day(Meaning meaning, Map<Meaning, DateColumn> dates) {
    var cell = text(meaning);
    var column = dates.get(meaning);
    if (cell.isEmpty() || column == null) {
      return Optional.empty();
    }
    return switch (column.read(cell)) {
      case DateColumn.Reading.Day(var day) -> plausible(meaning, day);
      case DateColumn.Reading.No(var why) -> {
        fault(meaning, why);
        yield Optional.empty();
      }
    };
  }

  private Optional<LocalDate> plausible(Meaning meaning, LocalDate day) {
    if (day.getYear() < 1900 || day.getYear() > 2100) {
      fault(meaning, "the year %d cannot be right. Correct it.".formatted(day.getYear()));
      return Optional.empty();
    }
    return Optional.of(day);
  }

  Entry.Family family() {
    var children =
        Arrays.stream(text(Meaning.CHILDREN).split("[;,\\n]", -1))
            .map(String::strip)
            .filter(reference -> !reference.isEmpty())
            .distinct()
            .toList();
    return new Entry.Family(children, relation(), responsible());
  }

  private Relation relation() {
    var cell = text(Meaning.RELATION);
    return Arrays.stream(Relation.values())
        .filter(relation -> Words.plain(relation.words()).equals(Words.plain(cell)))
        .findFirst()
        .orElseGet(() -> everydayRelation(Words.plain(cell)));
  }

  private static Relation everydayRelation(String word) {
    return switch (word) {
      case "mum", "mam", "mummy" -> Relation.MOTHER;
      case "dad", "daddy" -> Relation.FATHER;
      case "stepmother", "stepfather", "step mother", "step father", "stepparent" ->
          Relation.STEP_PARENT;
      case "grandmother", "grandfather", "gran", "nan", "granddad" -> Relation.GRANDPARENT;
      case "legal guardian" -> Relation.GUARDIAN;
      case "foster parent", "foster mother", "foster father" -> Relation.FOSTER_CARER;
      default -> Relation.OTHER;
    };
  }

  private boolean responsible() {
    var cell = text(Meaning.RESPONSIBILITY).toLowerCase(Locale.ROOT);
    if (!YES.contains(cell) && !NO.contains(cell)) {
      fault(Meaning.RESPONSIBILITY, "write yes or no.");
    }
    return YES.contains(cell);
  }
}
