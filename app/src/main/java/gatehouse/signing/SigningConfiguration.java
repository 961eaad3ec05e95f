package gatehouse.signing;

import gatehouse.schools.School;
import gatehouse.schools.Schools;
import gatehouse.tenancy.Tenancy;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.IntervalTask;

/// Goes round the schools, so that whoever joins is asked on the day.
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final int ALL = 100_000;

  @Bean
  static SchedulingConfigurer askingRounds(Asking asking, Schools schools, Tenancy tenancy) {
    return tasks ->
        tasks.addFixedDelayTask(
            new IntervalTask(() -> round(asking, schools, tenancy), PAUSE, FIRST));
  }

  /// Each school in a transaction of its own, so that none keeps another waiting.
  private static void round(Asking asking, Schools schools, Tenancy tenancy) {
    for (School school : schools.named("", ALL)) {
      tenancy.in(school.id(), asking::askAll);
    }
  }
}
