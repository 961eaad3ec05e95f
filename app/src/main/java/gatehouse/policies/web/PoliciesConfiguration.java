package gatehouse.policies.web;

import gatehouse.shell.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The policies that ship are public texts, so everybody may read and compare them.
@Configuration(proxyBeanMethods = false)
class PoliciesConfiguration {
  @Bean
  static OpenPaths policiesPaths() {
    return OpenPaths.of(
        "/policies", "/policies/**", "/compare", "/compare/**", "/clauses", "/clauses/*");
  }
}
