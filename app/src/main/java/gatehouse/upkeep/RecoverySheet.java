package gatehouse.upkeep;

import gatehouse.backup.RecoveryKey;
import java.time.LocalDate;

/// What is printed once, signed for, and locked away.
record RecoverySheet(RecoveryKey.Pair pair, LocalDate day, String home) {
  String text() {
    return """
    ----------------------------------------------------------------------
    GATEHOUSE: RECOVERY SHEET                                     %s

    This key opens the backups of %s

        %s

    Name of the key (it ends the backups' file names): %s

    1. Print this page now, twice. It is shown this once and kept nowhere.
    2. Lock one copy in the school's safe and give the other to somebody
       outside the building, such as the trust or the chair of governors.
    3. Close this window; do not photograph, mail or save the key. Whoever
       has it and a backup can read everything in it.
    4. Keep the sheet as long as any backup that it opens.

    To restore, on a machine with Gatehouse and nothing in its home:

        ./gatehouse restore FILE

    and type the key. Gaps, dashes and small letters do not matter; a
    mistyped letter is noticed. Try it once a term: docs/backup.md.

    Printed by ______________________   Kept at ______________________
    ----------------------------------------------------------------------
    """
        .formatted(day, home, grouped(pair.key().text()), pair.recipient().name());
  }

  /// In groups of six, to be typed without losing one's place.
  private static String grouped(String key) {
    var begins = "AGE-SECRET-KEY-1";
    var rest = key.substring(begins.length()).replaceAll("(.{6})(?!$)", "$1 ");
    var half = rest.indexOf(' ', rest.length() / 2);
    return begins + " " + rest.substring(0, half) + "\n        " + rest.substring(half + 1);
  }
}
