package gatehouse.upkeep;

import gatehouse.backup.LastBackup;
import gatehouse.backup.Recipients;
import gatehouse.database.Finding;
import gatehouse.installation.InstallationSettings;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// All that is to be looked at besides the database: files, backups, the clock, the way in.
record Surroundings(
    InstallationSettings place, UpkeepSettings upkeep, ServiceSettings service, Clock clock) {

  List<Finding> findings() {
    var home = place.folder();
    var folders = Stream.of(home, upkeep.backups()).filter(Objects::nonNull).toList();
    return Stream.of(
            new KeyFilesCheck(place.keyFolder(), place.passwordFiles()),
            new KeyPlaceCheck(place.keyFolder(), home.resolve("data"), upkeep.backups()),
            new RecoveryKeyCheck(folders),
            new BackupAgeCheck(
                Recipients.in(home), LastBackup.of(home), place.demonstration(), clock),
            new BackupSpaceCheck(upkeep.backups()),
            new TimeSourceCheck(upkeep.timeSource(), clock),
            new AddressCheck(service, place.demonstration()),
            new DebugCheck(service))
        .map(SurroundingsCheck::look)
        .toList();
  }
}
