package gatehouse.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// What is declared open is open; about everything else the guard decides, and what it refuses does
/// not exist.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Bean
  SecurityFilterChain doors(
      HttpSecurity http,
      List<OpenPaths> open,
      List<Door> doors,
      ObjectProvider<Guard> guard,
      ObjectProvider<Refusals> refusals) {
    doors.forEach(door -> door.fit(http));
    var patterns = open.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
    var api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
    return http.authorizeHttpRequests(paths ->
            paths
                .requestMatchers(patterns)
                .permitAll()
                .requestMatchers("/actuator/health")
                .access((who, exchange) -> loopback(exchange))
                .anyRequest()
                .access(guard.getIfAvailable(() -> (_, _) -> new AuthorizationDecision(false))))
        .exceptionHandling(denied ->
            denied
                .authenticationEntryPoint(
                    (request, response, _) -> refuse(refusals, request, response))
                .accessDeniedHandler(
                    (request, response, why) -> deny(refusals, request, response, why)))
        .csrf(forms -> forms.ignoringRequestMatchers(api))
        .addFilterBefore(new FromHere(), CsrfFilter.class)
        .addFilterBefore(new Keepable(), CsrfFilter.class)
        .addFilterBefore(new OnePlace(), CsrfFilter.class)
        .addFilterBefore(new Blanks(), CsrfFilter.class)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecurityConfiguration::headers)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .addHeaderWriter(new ContentPolicy())
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  private static AuthorizationDecision loopback(RequestAuthorizationContext exchange) {
    return new AuthorizationDecision(isLoopback(exchange.getRequest().getRemoteAddr()));
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  /// A stale form is the one refusal that its sender can do something about.
  private static void deny(
      ObjectProvider<Refusals> refusals,
      HttpServletRequest request,
      HttpServletResponse response,
      AccessDeniedException why)
      throws IOException {
    if (why instanceof CsrfException) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      refuse(refusals, request, response);
    }
  }

  /// What one may not see does not exist: a "forbidden" would tell that it does.
  private static void refuse(
      ObjectProvider<Refusals> refusals, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (var better : refusals.orderedStream().toList()) {
      if (better.answer(request, response)) {
        return;
      }
    }
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
