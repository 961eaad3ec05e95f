package gatehouse.upkeep;

import gatehouse.database.Diagnosis;
import gatehouse.database.Doctor;
import gatehouse.database.Finding;
import gatehouse.database.PostgresSettings;
import gatehouse.installation.InstallationSettings;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

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
    findings.addAll(new Surroundings(place, upkeep, service, clock).findings());
    return new Diagnosis(findings);
  }

  private Diagnosis database() {
    var doctor = new Doctor(clock, new OutsideCheckpointCheck(clock, place.demonstration()));
    return place
        .external()
        .map(doctor::examine)
        .orElseGet(() -> doctor.examine(place.folder(), PostgresSettings.standard()));
  }
}
