package gatehouse.schools;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Sends the daily count on its rounds.
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class SchoolsConfiguration {}
