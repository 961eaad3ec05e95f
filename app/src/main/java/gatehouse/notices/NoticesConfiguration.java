package gatehouse.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/// Sends the postman on his way.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(MailSettings.class)
class NoticesConfiguration {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Bean
  static SchedulingConfigurer postmansRounds(Postman postman) {
    return tasks -> tasks.addFixedDelayTask(postman::walk, PAUSE);
  }
}
