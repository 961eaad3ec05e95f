package gatehouse.rosters.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Whatever is sent, the answer is a table within the limits or a reason, soon.
class HostileFilesTest {
  private static final long SEED = 20261121;
  private static final int TRIES = 3_000;
  private static final SheetLimits LIMITS = new SheetLimits(200, 20, 100, 1 << 18, 20);
  private static final SheetFiles FILES = new SheetFiles(LIMITS);

  @Test
  void brokenFilesGiveATableWithinTheLimitsOrAReason() {
    var whole = files();
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (var i = 0; i < TRIES; i++) {
            var random = new Random(SEED + i);
            var file = broken(whole.get(i % whole.size()), random);
            try {
              check(FILES.read(file, "Fernhill"));
            } catch (RuntimeException | AssertionError failed) {
              throw new AssertionError("Seed " + (SEED + i), failed);
            }
          }
        });
  }

  private static void check(FileReading reading) {
    switch (reading) {
      case FileReading.Refused(var why) -> assertThat(why).isNotBlank();
      case FileReading.Table(var sheet) -> check(sheet);
      case FileReading.Roster(var sheet, _) -> check(sheet);
    }
  }

  private static void check(Sheet sheet) {
    assertThat(sheet.lines().size()).isLessThanOrEqualTo(LIMITS.rows());
    var last = 0;
    for (var line : sheet.lines()) {
      assertThat(line.number()).isGreaterThan(last);
      assertThat(line.cells().size()).isLessThanOrEqualTo(LIMITS.columns());
      last = line.number();
    }
  }

  private static byte[] broken(byte[] whole, Random random) {
    var file = whole.clone();
    for (var changes = 1 + random.nextInt(12); changes > 0; changes--) {
      file[random.nextInt(file.length)] =
          (byte)
              (random.nextInt(3) == 0
                  ? ",;\"\n=\t<>&".charAt(random.nextInt(9))
                  : random.nextInt(256));
    }
    return random.nextInt(5) == 0
        ? java.util.Arrays.copyOf(file, random.nextInt(file.length))
        : file;
  }

  private static List<byte[]> files() {
    var text =
        "Given name,Family name,\"Role\"\n" + "Ada,Fenn,\"Teacher, \"\"DSL\"\"\"\n".repeat(40);
    var roster =
        TestFiles.zip(
            "orgs.csv",
            "sourcedId,name,type\n1,Fernhill,school\n",
            "users.csv",
            "sourcedId,givenName,familyName,role,orgSourcedIds\n"
                + "7,Ada,Fenn,teacher,1\n".repeat(20));
    var plain =
        TestFiles.markup(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>5</v></c></row></sheetData></worksheet>",
            "<sst><si><t>Ada</t></si></sst>");
    return List.of(
        TestFiles.text(text),
        roster,
        plain,
        TestFiles.workbook(sheet -> {
          for (var row = 0; row < 30; row++) {
            sheet.value(row, 0, "Ada " + row);
            sheet.value(row, 1, LocalDate.of(2017, 9, 24));
            sheet.formula(row, 2, "A1");
          }
        }));
  }
}
