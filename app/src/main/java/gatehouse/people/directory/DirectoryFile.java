package gatehouse.people.directory;

import gatehouse.access.Role;
import gatehouse.people.Email;
import gatehouse.people.YearGroup;
import java.util.List;
import java.util.stream.Collectors;

/// A list of people as a file for a spreadsheet.
public final class DirectoryFile {
  private DirectoryFile() {}

  /// The file: a line of headings, then a line a person.
  public static String of(Circle circle, List<Entry> entries) {
    var csv = new Csv();
    csv.line(circle == Circle.PUPILS ? PUPIL : ADULT);
    entries.forEach(entry -> csv.line(circle == Circle.PUPILS ? pupil(entry) : adult(entry)));
    return csv.toString();
  }

  private static final String[] ADULT = {
    "Reference", "Family name", "Given name", "Known as", "E-mail", "Roles"
  };

  private static String[] adult(Entry entry) {
    var person = entry.person();
    return new String[] {
      person.reference().orElse(""),
      person.name().family(),
      person.name().given(),
      person.name().knownAs().orElse(""),
      person.email().map(Email::value).orElse(""),
      entry.roles().stream().map(Role::words).collect(Collectors.joining("; "))
    };
  }

  private static final String[] PUPIL = {
    "Reference", "Family name", "Given name", "Known as", "Year group", "Date of birth"
  };

  /// The date as ISO 8601 writes it, which every spreadsheet reads alike.
  private static String[] pupil(Entry entry) {
    var person = entry.person();
    return new String[] {
      person.reference().orElse(""),
      person.name().family(),
      person.name().given(),
      person.name().knownAs().orElse(""),
      person.year().map(YearGroup::words).orElse(""),
      person.born().map(Object::toString).orElse("")
    };
  }
}
