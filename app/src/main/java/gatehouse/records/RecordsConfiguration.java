package gatehouse.records;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/// Sends the sealer on its way.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecordsConfiguration {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Bean
  static SchedulingConfigurer sealersRounds(Sealer sealer) {
    return tasks -> tasks.addFixedDelayTask(sealer::sealAll, PAUSE);
  }
}
