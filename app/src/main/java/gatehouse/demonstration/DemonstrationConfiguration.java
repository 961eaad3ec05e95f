package gatehouse.demonstration;

import gatehouse.shell.OpenPaths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the page that tells what is in the demonstration.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemonstrationSettings.class)
class DemonstrationConfiguration {
  @Bean
  static OpenPaths demonstrationPaths() {
    return OpenPaths.of("/demonstration");
  }
}
