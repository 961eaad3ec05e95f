package gatehouse.signin;

import gatehouse.shell.Door;
import gatehouse.signin.sessions.Cookies;
import gatehouse.signin.sessions.SessionContexts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// Fits our sessions into the chain of filters: the server keeps nothing in memory of anybody.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigninSettings.class)
class SigninConfiguration {
  @Bean
  @Order(0)
  static Door sessionsInRows(SessionContexts contexts, Cookies cookies, PublicAddress address) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookies.name(Cookies.FORM));
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(address.encrypted()).sameSite("Lax"));
    return http ->
        http.securityContext(context -> context.securityContextRepository(contexts))
            .csrf(forms -> forms.csrfTokenRepository(tokens));
  }
}
