package gatehouse.rosters;

import gatehouse.rosters.sheets.SheetFiles;
import gatehouse.shell.LargerRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets files come in that are larger than a form.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
@EnableScheduling
class RostersConfiguration {
  @Bean
  static SheetFiles sheetFiles(ImportSettings settings) {
    return new SheetFiles(settings.limits());
  }

  @Bean
  static LargerRequest rosterFiles(ImportSettings settings) {
    return new LargerRequest("/people/import", settings.largestFile());
  }
}
