package gatehouse.duties;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/// Sends the caretaker on their way.
@Configuration(proxyBeanMethods = false)
class DutiesConfiguration {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Bean
  static SchedulingConfigurer caretakersRounds(Caretaker caretaker) {
    return tasks -> tasks.addFixedDelayTask(caretaker::walk, PAUSE);
  }
}
