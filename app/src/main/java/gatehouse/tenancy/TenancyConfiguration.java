package gatehouse.tenancy;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// Puts the tenant's transactions in the place of the ordinary ones.
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {
  @Bean
  static PlatformTransactionManager transactionManager(DataSource database) {
    return new TenantTransactions(database);
  }
}
