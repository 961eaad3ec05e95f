package gatehouse.upkeep;

import gatehouse.database.Postgres;
import gatehouse.installation.InstallationSettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;

/// Has the service back itself up each night, if it was told where to.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(UpkeepSettings.class)
class UpkeepConfiguration {
  private static final Duration PAUSE = Duration.ofMinutes(15);
  private static final Duration AFTER_THE_START = Duration.ofMinutes(3);

  @Bean
  static SchedulingConfigurer nightlyBackups(
      Postgres postgres, InstallationSettings place, UpkeepSettings settings, Clock clock) {
    var folder = settings.backups();
    if (folder == null) {
      return _ -> {};
    }
    var backup = Backups.of(place, postgres.owner(), place.demonstration());
    var nightly = new NightlyBackup(backup, folder, settings.backupsKept(), clock);
    return tasks ->
        tasks.addFixedDelayTask(new FixedDelayTask(nightly::look, PAUSE, AFTER_THE_START));
  }
}
