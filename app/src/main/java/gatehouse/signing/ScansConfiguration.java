package gatehouse.signing;

import gatehouse.shell.LargerRequest;
import gatehouse.signing.scans.ScanReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets scans come in that are larger than a form.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScanSettings.class)
class ScansConfiguration {
  @Bean
  static ScanReader scanReader(ScanSettings settings) {
    return new ScanReader(settings.limits());
  }

  @Bean
  static LargerRequest scansOfSheets(ScanSettings settings) {
    return new LargerRequest("/signing/*/scans", settings.largestRequest());
  }
}
