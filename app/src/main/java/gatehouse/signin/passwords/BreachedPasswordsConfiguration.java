package gatehouse.signin.passwords;

import gatehouse.signin.SigninSettings;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Takes the installation's own list of breached passwords, if it has one.
@Configuration(proxyBeanMethods = false)
class BreachedPasswordsConfiguration {
  @Bean
  static BreachedPasswords ownList(SigninSettings settings) {
    Path file = settings.breachedPasswords();
    return file == null ? _ -> false : new DigestFile(file);
  }
}
