package gatehouse.schools;

import gatehouse.access.SchoolNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Tells others what they may know of a school.
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class SchoolsConfiguration {
  @Bean
  static SchoolNames schoolNames(Schools schools) {
    return school -> schools.find(school).map(School::name).orElse("");
  }
}
