package gatehouse.advice;

import gatehouse.shell.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Opens the advisor's paths and lets counts be written beside the answering.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AdviceConfiguration {
  @Bean
  static OpenPaths advicePaths() {
    return OpenPaths.of("/", "/ask", "/answer", "/api", "/api/v1/**");
  }
}
