package gatehouse.upkeep;

import gatehouse.backup.LastBackup;
import gatehouse.backup.Recipients;
import gatehouse.database.Finding;
import java.time.Clock;
import java.time.Duration;

/// Whether there was a backup within a day.
record BackupAgeCheck(Recipients recipients, LastBackup last, boolean demonstration, Clock clock)
    implements SurroundingsCheck {
  private static final String NAME = "last backup";

  /// A day, and the hour that a nightly backup may take longer than the night before.
  private static final Duration LIMIT = Duration.ofHours(25);

  @Override
  public Finding look() {
    if (demonstration) {
      return new Finding.Ok(NAME, "not needed, nothing here is real");
    }
    if (recipients.none()) {
      return new Finding.Warning(
          NAME,
          "There can be none: this home has no key to seal one with.",
          "Run: ./gatehouse backup --new-key, and lock the printed sheet away.");
    }
    return last.made()
        .map(made -> aged(Duration.between(made, clock.instant())))
        .orElseGet(() -> trouble("There never was one."));
  }

  private static Finding aged(Duration age) {
    return age.compareTo(LIMIT) > 0
        ? trouble("It is " + words(age) + " old.")
        : new Finding.Ok(NAME, words(age) + " ago");
  }

  private static String words(Duration age) {
    return age.toHours() >= 48 ? age.toDays() + " days" : age.toHours() + " hours";
  }

  private static Finding trouble(String problem) {
    return new Finding.Warning(
        NAME, problem, "Run: ./gatehouse backup, and have it done each night (GATEHOUSE_BACKUPS).");
  }
}
