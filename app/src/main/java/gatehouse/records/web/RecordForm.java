package gatehouse.records.web;

import gatehouse.records.Names;
import gatehouse.records.RecordedEntry.Position;
import gatehouse.records.Wanted;
import gatehouse.shell.BadInput;
import gatehouse.shell.SchoolTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody looks for in the record, as they typed it. Sent by POST, so that no name stands in
/// an address.
///
/// @param after where the page before ended; empty on the first
public record RecordForm(String kind, String person, String clause, String day, String after) {
  static final RecordForm EMPTY = new RecordForm("", "", "", "", "");

  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*");
  private static final Pattern CLAUSE = Pattern.compile("[!-~]{1,100}");
  private static final int LONGEST = 200;

  public RecordForm {
    kind = kind.strip();
    person = person.strip();
    clause = clause.strip();
    day = day.strip();
  }

  RecordForm after(Position position) {
    return new RecordForm(kind, person, clause, day, position.toString());
  }

  /// What is wrong, by the field's name, with what to do.
  Map<String, String> wrong(Names names) {
    var wrong = new LinkedHashMap<String, String>();
    if (!person.isEmpty() && (person.length() > LONGEST || names.called(person).isEmpty())) {
      wrong.put("person", "Enter a name, or part of one, that is in the directory");
    }
    if (!clause.isEmpty() && !CLAUSE.matcher(clause).matches()) {
      wrong.put("clause", "Enter a clause as the policy writes it, like HC-6.7a");
    }
    if (!day.isEmpty() && SchoolTime.read(day).isEmpty()) {
      wrong.put("day", "Enter a day, like 27/3/2026");
    }
    return wrong;
  }

  /// Only asked when nothing is wrong.
  ///
  /// @throws BadInput if a hidden field is not what we wrote into it
  Wanted wanted(Names names) {
    return new Wanted(
        present(kind).map(RecordForm::checkedKind),
        present(person).map(names::called),
        present(clause),
        present(day).flatMap(SchoolTime::read),
        present(after).map(RecordForm::position));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(typed -> !typed.isEmpty());
  }

  private static String checkedKind(String kind) {
    if (!KIND.matcher(kind).matches()) {
      throw new BadInput("Choose what was done from the list.");
    }
    return kind;
  }

  private static Position position(String text) {
    try {
      return Position.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new BadInput("Go back to the newest entries and try again.");
    }
  }
}
