package gatehouse.schools;

import gatehouse.access.SchoolNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells others what they may know of a school.
@Configuration(proxyBeanMethods = false)
class SchoolsConfiguration {
  @Bean
  static SchoolNames schoolNames(Schools schools) {
    return school -> schools.find(school).map(School::name).orElse("");
  }
}
