package gatehouse.upkeep;

import gatehouse.backup.LastBackup;
import gatehouse.backup.Recipients;
import gatehouse.database.Diagnosis;
import gatehouse.database.Doctor;
import gatehouse.database.Finding;
import gatehouse.database.PostgresSettings;
import gatehouse.installation.InstallationSettings;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Looks at the installation that `serve` would run with the same settings, without starting the
/// service: first at its database, then at what lies around it.
public final class Examination {
  private final InstallationSettings place;
  private final UpkeepSettings upkeep;
  private final ServiceSettings service;
  private final Clock clock;

  private Examination(List<String> settings, Clock clock) {
    this.place = InstallationSettings.read(settings);
    this.upkeep = UpkeepSettings.read(settings);
    this.service = ServiceSettings.read(settings);
    this.clock = clock;
  }

  /// Prints what was found and returns the exit code: 0 if a school's data may be kept here.
  public static int print(List<String> settings, Clock clock, PrintStream out) {
    var diagnosis = new Examination(settings, clock).examine();
    out.println(diagnosis.report());
    return diagnosis.mayRun() ? 0 : 1;
  }

  private Diagnosis examine() {
    var findings = new ArrayList<Finding>(database().findings());
    findings.addAll(around());
    return new Diagnosis(findings);
  }

  private Diagnosis database() {
    var doctor = new Doctor(clock, new OutsideCheckpointCheck(clock, place.demonstration()));
    return place
        .external()
        .map(doctor::examine)
        .orElseGet(() -> doctor.examine(place.folder(), PostgresSettings.standard()));
  }

  private List<Finding> around() {
    var home = place.folder();
    var folders = Stream.of(home, upkeep.backups()).filter(Objects::nonNull).toList();
    return Stream.of(
            new KeyFilesCheck(place.keyFolder(), place.passwordFiles()),
            new KeyPlaceCheck(place.keyFolder(), home.resolve("data"), upkeep.backups()),
            new RecoveryKeyCheck(folders),
            new BackupAgeCheck(
                Recipients.in(home), LastBackup.of(home), place.demonstration(), clock),
            new BackupSpaceCheck(upkeep.backups()),
            new AddressCheck(service, place.demonstration()),
            new DebugCheck(service))
        .map(SurroundingsCheck::look)
        .toList();
  }
}
