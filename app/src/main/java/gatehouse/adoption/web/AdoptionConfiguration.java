package gatehouse.adoption.web;

import gatehouse.shell.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A school's published policy is for everybody to read.
@Configuration(proxyBeanMethods = false)
class AdoptionConfiguration {
  @Bean
  static OpenPaths adoptionPaths() {
    return OpenPaths.of("/schools/*/policy", "/schools/*/policy/*", "/schools/*/policy/*/pdf");
  }
}
