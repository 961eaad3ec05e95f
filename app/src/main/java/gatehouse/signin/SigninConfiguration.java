package gatehouse.signin;

import gatehouse.shell.Door;
import gatehouse.signin.sessions.Cookies;
import gatehouse.signin.sessions.SessionContexts;
import java.time.Duration;
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
    var tokens = formTokens(cookies, address);
    return http ->
        http.securityContext(context -> context.securityContextRepository(contexts))
            .csrf(forms -> forms.csrfTokenRepository(tokens));
  }

  static CookieCsrfTokenRepository formTokens(Cookies cookies, PublicAddress address) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookies.name(Cookies.FORM));
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(address.encrypted()).sameSite("Lax"));
    return tokens;
  }

  /// Whoever came once by an encrypted address never comes otherwise: a year, and all that lies
  /// below the host (OWASP ASVS 5.0, 3.4.1). The proxy that encrypts need not say so.
  @Bean
  static Door encryptedFromNowOn(PublicAddress address) {
    return http ->
        http.headers(headers ->
            headers.httpStrictTransportSecurity(promise ->
                promise
                    .maxAgeInSeconds(A_YEAR.toSeconds())
                    .includeSubDomains(true)
                    .requestMatcher(request -> address.encrypted() || request.isSecure())));
  }

  private static final Duration A_YEAR = Duration.ofDays(365);
}
