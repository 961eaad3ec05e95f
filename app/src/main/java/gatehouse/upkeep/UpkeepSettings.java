package gatehouse.upkeep;

import gatehouse.installation.InstallationSettings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an installation does to be restored one day.
///
/// @param backups the folder for a backup each night; none is made without one
/// @param backupsKept how many of them stay there
/// @param timeSource a time server (NTP) whose clock is compared with ours, `host` or `host:port`
@ConfigurationProperties("gatehouse")
record UpkeepSettings(
    @Nullable Path backups, @DefaultValue("14") int backupsKept, @Nullable String timeSource) {
  UpkeepSettings {
    if (backupsKept < 2) {
      throw new IllegalArgumentException("gatehouse.backups-kept has to be 2 or more");
    }
  }

  static UpkeepSettings read(List<String> settings) {
    return InstallationSettings.binder(settings).bindOrCreate("gatehouse", UpkeepSettings.class);
  }
}
