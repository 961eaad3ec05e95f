package gatehouse.signin.web;

import gatehouse.shell.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages that somebody needs who is not in yet, or only half; each asks by itself who it is.
@Configuration(proxyBeanMethods = false)
class SigninPathsConfiguration {
  @Bean
  static OpenPaths signinPaths() {
    return OpenPaths.of(
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/join/**",
        "/identity/answer",
        "/set-up",
        "/hidden",
        "/time-left");
  }
}
