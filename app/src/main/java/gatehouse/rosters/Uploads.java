package gatehouse.rosters;

import gatehouse.access.Subject;
import gatehouse.rosters.entries.Columns;
import gatehouse.rosters.entries.Headings;
import gatehouse.rosters.entries.Kind;
import gatehouse.rosters.sheets.FileReading;
import gatehouse.rosters.sheets.Sheet;
import gatehouse.rosters.sheets.SheetFiles;
import gatehouse.schools.School;
import gatehouse.schools.Schools;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a file in: reads it, and keeps its rows until somebody has looked at them.
@Service
public class Uploads {
  private static final int LONGEST_NAME = 100;

  private final SheetFiles files;
  private final ImportStore store;
  private final Schools schools;
  private final Clock clock;

  Uploads(SheetFiles files, ImportStore store, Schools schools, Clock clock) {
    this.files = files;
    this.store = store;
    this.schools = schools;
    this.clock = clock;
  }

  /// What came of a file.
  public sealed interface Result {
    /// It was read; somebody should say what its columns hold.
    record Kept(ImportId id) implements Result {}

    /// It says itself what its columns hold.
    record Told(ImportId id, Columns columns) implements Result {}

    record Refused(String why) implements Result {}
  }

  /// Reads and keeps a file.
  @Transactional
  public Result keep(Subject subject, String name, byte[] file) {
    var school = schools.find(subject.school()).map(School::name).orElse("");
    return switch (files.read(name, file, school)) {
      case FileReading.Refused(var why) -> new Result.Refused(why);
      case FileReading.Table(var sheet) -> keep(subject, name, sheet);
      case FileReading.Roster(var sheet, var whole) -> keepRoster(subject, name, sheet, whole);
    };
  }

  private Result keep(Subject subject, String name, Sheet sheet) {
    var head = sheet.lines().isEmpty() ? 0 : new Headings(store.headings()).row(sheet);
    if (sheet.lines().size() < head + 2) {
      return new Result.Refused(
          "The file has no rows below its headings. Choose the file that holds the people.");
    }
    return new Result.Kept(keep(subject, name, sheet, head));
  }

  private Result keepRoster(Subject subject, String name, Sheet sheet, boolean whole) {
    if (sheet.lines().size() < 2) {
      return new Result.Refused(
          "The OneRoster files hold nobody of this school. Check that users.csv and roles.csv belong together.");
    }
    var meanings = new Headings(Map.of()).guess(sheet.lines().getFirst());
    return new Result.Told(keep(subject, name, sheet, 0), new Columns(Kind.MIXED, whole, meanings));
  }

  private ImportId keep(Subject subject, String name, Sheet sheet, int head) {
    var below = sheet.lines().subList(head + 1, sheet.lines().size());
    var origin =
        new Origin(
            ImportId.random(),
            shown(name),
            subject.person(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            whole(sheet.lines().get(head)).cells(),
            below.size(),
            sheet.remark());
    store.add(new RosterImport.Uploaded(origin, 0), clean(below));
    return origin.id();
  }

  /// The database keeps no NUL, and no half of a character.
  private static List<Sheet.Line> clean(List<Sheet.Line> lines) {
    return lines.stream().map(Uploads::whole).toList();
  }

  private static Sheet.Line whole(Sheet.Line line) {
    return new Sheet.Line(line.number(), line.cells().stream().map(Uploads::whole).toList());
  }

  private static String whole(String text) {
    return text.replace("\0", "\uFFFD").replaceAll("\\p{Cs}", "\uFFFD");
  }

  private static String shown(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = whole(last).replaceAll("\\p{Cc}", "").replaceAll("\\p{Z}+", " ").strip();
    return clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }
}
